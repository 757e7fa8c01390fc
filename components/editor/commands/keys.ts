/**
 * Keys of a command, joined by `+`: `Mod` is ⌘ on a Mac and Ctrl elsewhere; `Part` is the pair
 * that no browser and no keyboard layout has a use for together with a digit.
 */
export type Keys = string;

type Pressed = Pick<KeyboardEvent, "key" | "code" | "metaKey" | "ctrlKey" | "altKey" | "shiftKey">;

/** Whether an event is a press of the keys, whatever the layout makes of them with Shift or Alt. */
export function isPressed(keys: Keys, event: Pressed, mac = isMac()): boolean {
  const wanted = parts(keys, mac);
  const key = wanted.at(-1) ?? "";
  const held = (name: string) => wanted.slice(0, -1).includes(name);
  return (
    event.metaKey === held("Meta") &&
    event.ctrlKey === held("Control") &&
    event.altKey === held("Alt") &&
    // A sign like ? has its own Shift.
    (event.shiftKey === held("Shift") || (wanted.length === 1 && !/^\w/.test(key))) &&
    (event.key.toLowerCase() === key.toLowerCase() || event.code === `Digit${key}`)
  );
}

/** The keys as this machine writes them: `⇧⌘F`, `Ctrl+Shift+F`. */
export function keysFace(keys: Keys, mac = isMac()): string {
  const faces = parts(keys, mac).map((part) => (mac ? macFaces[part] : otherFaces[part]) ?? part);
  return faces.join(mac ? "" : "+");
}

/** The same for `aria-keyshortcuts`. */
export function ariaKeys(keys: Keys, mac = isMac()): string {
  return parts(keys, mac).join("+");
}

function parts(keys: Keys, mac: boolean): string[] {
  return keys.split("+").flatMap((part) => {
    if (part === "Mod") return mac ? "Meta" : "Control";
    if (part === "Part") return mac ? ["Control", "Shift"] : ["Alt", "Shift"];
    return part;
  });
}

const macFaces: Record<string, string> = {
  Meta: "⌘",
  Control: "⌃",
  Alt: "⌥",
  Shift: "⇧",
  Enter: "↩",
};
const otherFaces: Record<string, string> = { Control: "Ctrl", Meta: "Win" };

export function isMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
}
