// "/" and Ctrl+K open the box for everything, "?" shows the keys of the page, Escape shuts a menu. Single keys never fire while one types,
// and can be switched off for this browser on the page of keys.
import { remember } from "/recent.js";
import { suggestIn } from "/search-as-you-type.js";

const OFF = "single-keys:off";
const finder = document.querySelector("#finder");
const keys = document.querySelector("#keys");
const ask = finder && suggestIn(finder.querySelector("form"), { before: remember });

document.addEventListener("keydown", (event) => {
  if (!finder || event.defaultPrevented || event.isComposing || event.altKey) return;
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
  const withCtrl = event.ctrlKey || event.metaKey;
  const isFind = withCtrl ? event.key.toLowerCase() === "k" : event.key === "/" && !singleKeysAreOff();
  const isKeys = !withCtrl && event.key === "?" && !singleKeysAreOff();
  if (!isFind && !isKeys) return;
  event.preventDefault();
  if (isKeys) return keys.showModal();
  finder.showModal();
  ask();
});

finder?.addEventListener("keydown", (event) => {
  if (event.key === "Escape") finder.close(); // at once: a box of text would be emptied first
});
for (const dialog of [finder, keys])
  dialog?.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close(); // beside it
  });

// A menu that is open is shut by Escape, which goes back to what opened it, and by going on past it.
for (const menu of document.querySelectorAll(".app-menu, .app-own")) {
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || !menu.open) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget)) menu.open = false;
  });
}

const choice = document.querySelector("[data-keys-switch]");
if (choice) {
  const box = choice.querySelector("input");
  choice.hidden = false;
  box.checked = !singleKeysAreOff();
  box.addEventListener("change", () => {
    if (box.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "yes");
  });
}

function isTyping(target) {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** Whether keys of one character are switched off in this browser. */
export function singleKeysAreOff() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false; // the browser keeps nothing for this site
  }
}
