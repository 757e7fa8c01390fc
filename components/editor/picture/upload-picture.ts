import { signInAgain } from "@/components/editor/signing-in/sign-in-again";
import { mostBytes, tooManyBytes } from "@/lib/media/limits";

export type Uploaded = { id: string; file: string; width: number; height: number };

/**
 * Sends a picture to the library, telling how much of it is there, from 0 to 1. Never
 * rejects: what went wrong is a sentence to show.
 */
export function uploadPicture(
  file: File,
  onProgress: (share: number) => void,
): Promise<Uploaded | { error: string }> {
  return sendPicture("/editor/pictures", file, onProgress);
}

/**
 * The same to any address that takes one; what it answers is the caller's to know. Where the
 * session has ended it is sent once more when somebody has signed in again.
 */
export async function sendPicture<Answer>(
  address: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<Answer | { error: string }> {
  if (file.size > mostBytes) return { error: tooManyBytes };
  const request = await send(address, file, onProgress);
  if (!request) {
    return { error: "The picture did not arrive: the server cannot be reached. Try again." };
  }
  if (request.status === 401 && (await signInAgain())) {
    return sendPicture(address, file, onProgress);
  }
  return read<Answer>(request);
}

/** The answered request; undefined where no answer came. */
function send(
  address: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<XMLHttpRequest | undefined> {
  return new Promise((resolve) => {
    // fetch cannot tell how much has been sent.
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => resolve(request);
    request.onerror = () => resolve(undefined);
    request.open("POST", address);
    const form = new FormData();
    form.append("file", file);
    request.send(form);
  });
}

function read<Answer>({ status, responseText }: XMLHttpRequest): Answer | { error: string } {
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
