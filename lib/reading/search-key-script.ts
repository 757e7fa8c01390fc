/** The key / leads to the search from any page, where nobody is typing; on a page with the field, into it. */
export const searchKeyScript = `addEventListener("keydown", (event) => {
const { key, ctrlKey, metaKey, altKey, target } = event;
if (key !== "/" || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
if (target instanceof Element && target.closest("input, select, textarea, [contenteditable]")) return;
event.preventDefault();
const field = document.getElementById("search");
if (field instanceof HTMLInputElement) field.select();
else location.assign("/search#search");
})`;
