type Shared = { title: string; text?: string; url: string };

/**
 * Hands something to the sheet of a device that is touched, where it has one, and else puts its
 * address on the clipboard. Says what happened in a word or two, or nothing.
 */
export async function shareOrCopy(shared: Shared): Promise<string> {
  const touched = window.matchMedia("(hover: none)").matches;
  if (touched && "share" in navigator) {
    await openSheet(shared);
    return "";
  }
  return copyLink(shared.url);
}

export async function openSheet(shared: Shared): Promise<void> {
  try {
    await navigator.share(shared);
  } catch (error) {
    // Closing the sheet without choosing is no fault.
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}

export async function copyLink(address: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return "Link copied";
  } catch {
    // Not allowed, or not a secure page: what was wanted is at least in sight.
    return address;
  }
}
