import { type Uploaded, uploadPicture } from "@/components/editor/picture/upload-picture";
import { signInAgain } from "@/components/editor/signing-in/sign-in-again";

/** Where a picture comes from: a file, or an address of the web that the server fetches it from. */
export type PictureSource = { file: File } | { address: string };

/** What is known of a picture beside its pixels. */
export type PictureToCome = { source: PictureSource; alt: string; caption: string };

export function nameOf(source: PictureSource): string {
  if ("file" in source) return source.file.name || "Picture";
  return new URL(source.address).pathname.split("/").at(-1) || source.address;
}

/** Brings a picture to the library; what went wrong is a sentence to show. */
export async function storeFrom(
  source: PictureSource,
  onProgress: (share: number) => void,
): Promise<Uploaded | { error: string }> {
  if ("file" in source) return uploadPicture(source.file, onProgress);
  try {
    const answer = await fetch("/editor/pictures/from-address", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ address: source.address }),
    });
    if (answer.status === 401 && (await signInAgain())) return storeFrom(source, onProgress);
    return await answer.json();
  } catch {
    return { error: "The server cannot be reached. Paste the picture again when it can." };
  }
}
