/** The id of the one live region of the desk, rendered by its layout. */
export const announcerId = "announcer";

/** Says a sentence to those who listen; a repeated one is heard again. */
export function announce(sentence: string) {
  const region = document.getElementById(announcerId);
  if (!region) return;
  region.textContent = "";
  requestAnimationFrame(() => {
    region.textContent = sentence;
  });
}
