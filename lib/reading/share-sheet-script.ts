/** `data-sheet` on `<html>` where the device has a share sheet of its own: its button has its place from the first paint. */
export const shareSheetScript = `if ("share" in navigator) document.documentElement.dataset.sheet = ""`;
