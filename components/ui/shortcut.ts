/** Keys pressed with the system's command key, as this machine writes them: `⌘⇧8`, `Ctrl+Shift+8`. */
export function shortcut(keys: string): string {
  const mac = /Mac|iPhone|iPad/.test(navigator.platform);
  if (!mac) return ["Ctrl", ...keys.split(" ")].join("+");
  return `${keys.replace("Shift ", "⇧").replace("Alt ", "⌥").replace(/^/, "⌘")}`;
}
