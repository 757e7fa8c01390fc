import type { KeptWords } from "./kept-words";

export type Left = {
  key: string;
  words: KeptWords;
  /** Whether the page that wrote them still is, and may save them itself. */
  isOpen: boolean;
};

/**
 * Keeps words in the browser's own storage, where a crash or a closed lid leaves them.
 * Each open page has an entry of its own, so that two tabs never overwrite each other's.
 */
export type BrowserStore = {
  /** Whether the words were kept: storage may be full or forbidden. */
  keep(words: KeptWords | undefined): boolean;
  /** What other pages have not saved, newest first. */
  left(): Promise<Left[]>;
  discard(key: string): void;
  /** Ends when the page that wrote the words under this key is no more. */
  closed(key: string): Promise<void>;
  /** This page no longer writes the article; what it left may be offered again. */
  close(): void;
};

export function browserStore(personId: string, articleId: string): BrowserStore {
  const prefix = `words/${personId}/${articleId}/`;
  const mine = prefix + crypto.randomUUID();
  // Held for as long as this page lives; that is how others see that it does.
  let close = () => {};
  const open = new Promise<void>((resolve) => {
    close = resolve;
  });
  void navigator.locks?.request(mine, () => open);

  return {
    keep(words) {
      try {
        if (words) localStorage.setItem(mine, JSON.stringify(words));
        else localStorage.removeItem(mine);
        return true;
      } catch {
        return false;
      }
    },
    async left() {
      const living = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix) && key !== mine)
        .flatMap((key) => {
          const words = read(localStorage.getItem(key));
          return words ? [{ key, words, isOpen: living.has(key) }] : [];
        })
        .sort((one, other) => other.words.at.localeCompare(one.words.at));
    },
    discard: (key) => localStorage.removeItem(key),
    async closed(key) {
      await navigator.locks?.request(key, () => {});
    },
    close: () => close(),
  };
}

function read(text: string | null): KeptWords | undefined {
  try {
    const words = JSON.parse(text ?? "null");
    return words?.mine && words.before && words.at ? words : undefined;
  } catch {
    return undefined;
  }
}
