import { mostBytes, tooManyBytes } from "@/lib/media/limits";

export type Uploaded = { id: string; width: number; height: number };

/**
 * Sends a picture to the library, telling how much of it is there, from 0 to 1. Never
 * rejects: what went wrong is a sentence to show.
 */
export function uploadPicture(
  file: File,
  onProgress: (share: number) => void,
): Promise<Uploaded | { error: string }> {
  if (file.size > mostBytes) return Promise.resolve({ error: tooManyBytes });
  return new Promise((resolve) => {
    // fetch cannot tell how much has been sent.
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => resolve(read(request));
    request.onerror = () =>
      resolve({ error: "The picture did not arrive: the server cannot be reached. Try again." });
    request.open("POST", "/editor/pictures");
    const form = new FormData();
    form.append("file", file);
    request.send(form);
  });
}

function read({ status, responseText }: XMLHttpRequest): Uploaded | { error: string } {
  try {
    const answer = JSON.parse(responseText);
    if (status === 201) return answer;
    if (typeof answer.error === "string") return { error: answer.error };
  } catch {
    // The answer came from something in between; its words help nobody here.
  }
  return { error: `The picture was not taken (the server answered ${status}). Try again.` };
}

/** The pictures among some files: from a drop or a paste. */
export function picturesAmong(files: FileList | undefined | null): File[] {
  return [...(files ?? [])].filter(({ type }) => type.startsWith("image/"));
}
