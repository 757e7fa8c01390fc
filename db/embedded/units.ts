/**
 * What a client sends until it waits for an answer: a simple query, or the messages of an
 * extended one up to its Sync. Only whole units may reach a backend that several share.
 */
export type Unit = {
  bytes: Buffer;
  kind: "startup" | "encryption" | "cancel" | "terminate" | "flush" | "query";
};

const ends: Record<string, Unit["kind"]> = {
  Q: "query",
  S: "query",
  F: "query",
  c: "query",
  f: "query",
  H: "flush",
  X: "terminate",
};

/** The codes of the untyped messages that may come before a startup. */
const untyped: Record<number, Unit["kind"]> = {
  80877102: "cancel",
  80877103: "encryption",
  80877104: "encryption",
};

const longestMessage = 256 * 1024 * 1024;

/** Cuts a client's bytes into units (PostgreSQL's protocol 3, "Message Flow"). */
export class UnitReader {
  #chunks: Buffer[] = [];
  #size = 0;
  /** How many bytes there must be before looking again is worth it. */
  #needed = 8;
  /** How many bytes of the unfinished unit have been looked at. */
  #seen = 0;
  #started = false;

  /** Takes what has come and gives the units that are now whole; throws on what is not the protocol. */
  read(chunk: Buffer): Unit[] {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const units: Unit[] = [];
    while (this.#size >= this.#needed) {
      const bytes =
        this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
      const unit = this.#started ? this.#readMessages(bytes) : this.#readUntyped(bytes);
      const rest = unit ? bytes.subarray(unit.bytes.length) : bytes;
      this.#chunks = [rest];
      this.#size = rest.length;
      if (!unit) break;
      this.#seen = 0;
      this.#needed = this.#started ? 5 : 8;
      units.push(unit);
    }
    return units;
  }

  #readUntyped(bytes: Buffer): Unit | undefined {
    const length = checked(bytes.readInt32BE(0), 8);
    this.#needed = length;
    if (bytes.length < length) return;
    const kind = untyped[bytes.readInt32BE(4)] ?? "startup";
    this.#started = kind === "startup";
    return { bytes: bytes.subarray(0, length), kind };
  }

  #readMessages(bytes: Buffer): Unit | undefined {
    for (;;) {
      this.#needed = this.#seen + 5;
      if (bytes.length < this.#needed) return;
      const end = this.#seen + 1 + checked(bytes.readInt32BE(this.#seen + 1), 4);
      this.#needed = end;
      if (bytes.length < end) return;
      const kind = ends[String.fromCharCode(bytes[this.#seen] as number)];
      this.#seen = end;
      if (kind) return { bytes: bytes.subarray(0, end), kind };
    }
  }
}

function checked(length: number, least: number): number {
  if (length < least || length > longestMessage) throw new Error("not a PostgreSQL message");
  return length;
}
