import type { FeedDocument } from "./feed-document";

/** What is left of a document whose bytes had to make room: enough to say that it has not changed. */
export type Known = Omit<FeedDocument, "body"> & { body?: Buffer };

/** Bytes of documents, and the number of feeds known. */
const mostBytes = 64 * 1024 * 1024;
const mostFeeds = 20_000;

/**
 * Feeds as they were last sent, by address, in the memory of this process: until something that
 * they show is published. So a poll that has nothing new costs no rendering and no query.
 */
export class Shelf {
  /** The least lately used first. */
  #known = new Map<string, Known>();
  #making = new Map<string, Promise<FeedDocument | undefined>>();
  #bytes = 0;
  /** Counts what was expired: a document whose making began before is not kept. */
  #expiries = 0;

  known(address: string): Known | undefined {
    const known = this.#known.get(address);
    if (!known) return;
    this.#known.delete(address);
    this.#known.set(address, known);
    return known;
  }

  /** The document at an address, made once however many ask for it at a time. */
  async get(
    address: string,
    make: () => Promise<FeedDocument | undefined>,
  ): Promise<FeedDocument | undefined> {
    const known = this.known(address);
    if (known?.body) return known as FeedDocument;
    const underWay = this.#making.get(address);
    if (underWay) return underWay;
    const expiries = this.#expiries;
    const making = make();
    this.#making.set(address, making);
    try {
      const document = await making;
      if (document && expiries === this.#expiries) this.#keep(address, document);
      return document;
    } finally {
      if (this.#making.get(address) === making) this.#making.delete(address);
    }
  }

  expire(tags: string[]): void {
    this.#expiries++;
    // Who asks from now on shall not be given what was read before.
    this.#making.clear();
    const expired = new Set(tags);
    for (const [address, known] of this.#known) {
      if (known.tags.some((tag) => expired.has(tag))) this.#forget(address, known);
    }
  }

  #keep(address: string, document: FeedDocument): void {
    const before = this.#known.get(address);
    if (before) this.#forget(address, before);
    this.#known.set(address, document);
    this.#bytes += document.body.length;
    for (const [address, known] of this.#known) {
      if (this.#bytes <= mostBytes) break;
      this.#bytes -= known.body?.length ?? 0;
      const { body: _, ...rest } = known;
      this.#known.set(address, rest);
    }
    for (const [address, known] of this.#known) {
      if (this.#known.size <= mostFeeds) break;
      this.#forget(address, known);
    }
  }

  #forget(address: string, known: Known): void {
    this.#known.delete(address);
    this.#bytes -= known.body?.length ?? 0;
  }
}
