import { acceptedTypes } from "@/lib/media/limits";

/** Asks for picture files with the system's own dialog; must be called while a key or a click is being handled. */
export function choosePictures(onChosen: (files: File[]) => void) {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = acceptedTypes;
  input.multiple = true;
  input.addEventListener("change", () => onChosen([...(input.files ?? [])]));
  input.click();
}
