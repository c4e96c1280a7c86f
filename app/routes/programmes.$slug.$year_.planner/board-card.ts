// What the board's script does to one card and its form, and how it keeps the view.
const LONG_PRESS_MS = 700; // later than the browser's own long press, which starts a drag
const KEPT = "board-view";

/** Fills in the card's form for a column; the button says which deed. Null where the form does not go there. */
export function fill(
  card: HTMLElement,
  column: HTMLElement,
): { form: HTMLFormElement; button: HTMLButtonElement } | null {
  const form = card.querySelector<HTMLFormElement>("details form");
  const select = form?.querySelector<HTMLSelectElement>("select[name=to]");
  if (!form || !select) return null;
  const isPool = column.dataset.column === "pool";
  const button = form.querySelector<HTMLButtonElement>(`button[data-way=${isPool ? "off" : "to"}]`);
  if (!button || !accepts(card, column)) return null;
  select.value = isPool ? "" : (column.dataset.column ?? "");
  form.classList.toggle("app-board__form--deferring", isPool);
  return { form, button };
}

export function accepts(card: HTMLElement, column: HTMLElement): boolean {
  if (column.dataset.column === "pool") return card.querySelector("button[data-way=off]") !== null;
  return optionOf(card, column) !== undefined;
}

function optionOf(card: HTMLElement, column: HTMLElement): HTMLOptionElement | undefined {
  const select = card.querySelector<HTMLSelectElement>("details select[name=to]");
  return [...(select?.options ?? [])].find(({ value }) => value === column.dataset.column);
}

/** "13 October 2026 (65 minutes left)", as the form says it. */
export function roomOf(card: HTMLElement, column: HTMLElement): string {
  return optionOf(card, column)?.text ?? wordsOf(column);
}

export function addGrip(card: HTMLElement, press: () => void) {
  const grip = document.createElement("button");
  grip.type = "button";
  grip.className = "app-board__grip";
  grip.setAttribute("aria-pressed", "false");
  grip.setAttribute("aria-label", `Pick up ${titleOf(card)}`);
  grip.addEventListener("click", press);
  card.prepend(grip);
}

/** A long press picks the card up where the browser starts no drag of its own. */
export function longPress(card: HTMLElement, pick: () => void) {
  let timer = 0;
  let touched = false;
  const stop = () => clearTimeout(timer);
  const leave = () => {
    touched = false;
    stop();
  };
  card.addEventListener("pointerdown", ({ pointerType, target }) => {
    leave();
    if (pointerType !== "touch" || !(target instanceof Element) || target.closest("form, summary, button")) return;
    touched = true;
    timer = window.setTimeout(pick, LONG_PRESS_MS);
  });
  // Where the browser would show a menu for the press, the card is picked up instead.
  card.addEventListener("contextmenu", (event) => {
    if (!touched) return;
    event.preventDefault();
    leave();
    pick();
  });
  for (const event of ["pointerup", "pointermove", "pointercancel"] as const) card.addEventListener(event, stop);
  card.addEventListener("dragstart", leave);
}

/** The view is kept over the next page, so that nobody loses the place. */
export function keepView(board: HTMLElement) {
  sessionStorage.setItem(KEPT, JSON.stringify({ at: location.pathname, left: board.scrollLeft, top: window.scrollY }));
}

export function restoreView(board: HTMLElement) {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  const view = kept ? (JSON.parse(kept) as { at: string; left: number; top: number }) : null;
  if (view?.at === location.pathname) {
    board.scrollLeft = view.left;
    window.scrollTo(0, view.top);
  }
  const card = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (!card?.closest(".app-board")) return;
  intoView(card);
  card.querySelector<HTMLElement>("h3 a, h2 a")?.focus({ preventScroll: true });
}

/** After the browser has gone to the address's own mark, which takes the focus away. */
export function onceLoaded(work: () => void) {
  if (document.readyState === "complete") work();
  else window.addEventListener("load", () => setTimeout(work));
}

export function intoView(element: HTMLElement) {
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
}

export function columnOf(card: HTMLElement): HTMLElement | null {
  return card.closest<HTMLElement>("[data-column]");
}

export function gripOf(card: HTMLElement): HTMLElement | null {
  return card.querySelector<HTMLElement>(".app-board__grip");
}

export function titleOf(card: HTMLElement): string {
  return card.querySelector("h3")?.textContent.trim() ?? "";
}

export function wordsOf(column: HTMLElement): string {
  return column.dataset.words ?? "";
}
