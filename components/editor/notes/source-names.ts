import { looksLikeAddress } from "@/components/editor/text/link";
import { addressFrom } from "@/lib/content/address-from";
import type { Source } from "@/lib/content/content";

/** A source of which so much is known as was typed: its address, or else its title. */
export function newSource(typed = ""): Source {
  const address = looksLikeAddress(typed) ? (addressFrom(typed) ?? "") : "";
  const title = address ? "" : typed.trim();
  const id = crypto.randomUUID();
  return { id, title, publisher: "", address, date: "", language: "" };
}

/** What a source is called at the desk. */
export function nameOfSource({ title, publisher, address }: Source): string {
  return title || publisher || address || "New source";
}
