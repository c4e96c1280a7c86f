// Lists: what is chosen of the filters applies at once. The form works without this, by its button.
import { offerEdits } from "/edit-in-place.js";

const TYPED_MS = 300;
let turn = 0;
let typing;

for (const list of document.querySelectorAll("[data-list]")) {
  const form = list.querySelector(".app-filter");
  form?.addEventListener("change", (event) => event.target.name === "q" || choose(list, form));
  form?.addEventListener("input", (event) => {
    if (event.target.name !== "q") return;
    clearTimeout(typing);
    typing = setTimeout(() => choose(list, form), TYPED_MS);
  });
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(list, form);
  });
  offerEdits(list, bring);
}

function choose(list, form) {
  clearTimeout(typing);
  const url = new URL(form.action);
  url.search = new URLSearchParams(new FormData(form));
  return bring(list, url);
}

/** Asks for a page that holds the list, and shows its parts in place of these: what has the focus keeps it. */
async function bring(list, address, asked) {
  const mine = ++turn;
  list.ariaBusy = "true";
  try {
    const answer = await fetch(address, asked);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== turn) return null;
    const came = page.querySelector("[data-list]");
    if (!came && answer.ok) location.assign(answer.url);
    if (!came) return { refused: page };
    replaceParts(list, came);
    history.replaceState(null, "", answer.url);
    offerEdits(list, bring);
    return { page };
  } catch {
    // The server cannot be reached just now: what was chosen stays, and is asked for with the next choice.
    return null;
  } finally {
    if (mine === turn) list.ariaBusy = null;
  }
}

function replaceParts(list, came) {
  const { id } = document.activeElement ?? {};
  for (const part of list.querySelectorAll("[data-part]")) {
    const now = came.querySelector(`[data-part="${part.dataset.part}"]`);
    if (part.role === "status") part.textContent = now?.textContent ?? "";
    else part.replaceChildren(...(now?.childNodes ?? []));
  }
  if (id && document.activeElement?.id !== id) document.getElementById(id)?.focus({ preventScroll: true });
}
