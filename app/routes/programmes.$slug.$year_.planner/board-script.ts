// Moves cards by drag, tap and key. Each way fills in the card's own form and sends it: nothing else is ever posted.
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import {
  fill,
  accepts,
  roomOf,
  addGrip,
  longPress,
  onceLoaded,
  keepView,
  restoreView,
  intoView,
  columnOf,
  gripOf,
  titleOf,
  wordsOf,
} from "./board-card.ts";

const EDGE_PX = 70;
const SCROLL_PX = 14;

const board = document.querySelector<HTMLElement>(".app-board");
if (board) start(board);

type Held = { card: HTMLElement; own: HTMLElement; target: HTMLElement };

function start(board: HTMLElement) {
  const columns = [...board.querySelectorAll<HTMLElement>("[data-column]")];
  const said = document.createElement("p");
  said.className = "govuk-visually-hidden";
  said.setAttribute("role", "status");
  board.before(said);
  let held: Held | null = null;

  const say = (words: string) => {
    said.textContent = words;
  };

  function pick(card: HTMLElement) {
    if (held) release();
    const own = columnOf(card);
    if (!own) return;
    held = { card, own, target: own };
    board.classList.add("app-board--picking");
    card.classList.add("app-board__card--held");
    gripOf(card)?.setAttribute("aria-pressed", "true");
    for (const column of columns)
      if (column !== own && accepts(card, column)) column.classList.add("app-board__column--open");
    say(
      `${titleOf(card)} is picked up. Press left or right to choose a meeting, Enter to place it, Escape to put it back.`,
    );
  }

  function release() {
    if (!held) return;
    held.card.classList.remove("app-board__card--held");
    gripOf(held.card)?.setAttribute("aria-pressed", "false");
    board.classList.remove("app-board--picking");
    for (const column of columns) column.classList.remove("app-board__column--open", "app-board__column--target");
    held = null;
  }

  function putBack() {
    if (!held) return;
    const { card } = held;
    release();
    gripOf(card)?.focus();
    say(`${titleOf(card)} is put back.`);
  }

  function place(card: HTMLElement, column: HTMLElement) {
    release();
    if (column === columnOf(card)) return say(`${titleOf(card)} stays where it is.`);
    const way = fill(card, column);
    if (!way) return say(`${titleOf(card)} cannot go there.`);
    const details = card.querySelector("details");
    const reason = way.form.querySelector<HTMLInputElement>("[name=reasonCode]");
    if (reason && !way.form.querySelector("[name=reasonCode]:checked")) {
      if (details) details.open = true;
      reason.focus();
      intoView(card);
      return say(`${titleOf(card)}, to ${wordsOf(column)}. Choose why, then send it.`);
    }
    way.form.requestSubmit(way.button);
  }

  function aim(step: 1 | -1) {
    if (!held) return;
    const { card, own } = held;
    const open = columns.filter((column) => column === own || accepts(card, column));
    const next = open[open.indexOf(held.target) + step];
    if (!next) return;
    held.target.classList.remove("app-board__column--target");
    held.target = next;
    next.classList.add("app-board__column--target");
    intoView(next);
    say(next === own ? `${wordsOf(next)}: where it is.` : roomOf(card, next));
  }

  for (const card of board.querySelectorAll<HTMLElement>("[data-movable]")) {
    addGrip(card, () => {
      if (held?.card !== card) return pick(card);
      return held.target === held.own ? putBack() : place(card, held.target);
    });
    for (const link of card.querySelectorAll("a")) link.draggable = false;
    longPress(card, () => pick(card));
    draggable({
      element: card,
      canDrag: ({ input }) => !document.elementFromPoint(input.clientX, input.clientY)?.closest("form, summary"),
      onDragStart: () => {
        release();
        card.classList.add("app-board__card--held");
        board.classList.add("app-board--picking");
      },
      onDrop: () => {
        card.classList.remove("app-board__card--held");
        board.classList.remove("app-board--picking");
      },
    });
  }

  for (const column of columns) {
    column.addEventListener("click", ({ target }) => {
      if (!held || !(target instanceof Element) || held.card.contains(target)) return;
      if (target.closest("a, button, input, select, summary, label")) return;
      place(held.card, column);
    });
    dropTargetForElements({
      element: column,
      getData: () => ({ column }),
      onDragEnter: () => column.classList.add("app-board__column--target"),
      onDragLeave: () => column.classList.remove("app-board__column--target"),
      onDrop: () => column.classList.remove("app-board__column--target"),
    });
  }

  monitorForElements({
    onDrag: ({ location }) => {
      const { left, right } = board.getBoundingClientRect();
      const { clientX } = location.current.input;
      if (clientX > right - EDGE_PX) board.scrollLeft += SCROLL_PX;
      if (clientX < left + EDGE_PX) board.scrollLeft -= SCROLL_PX;
    },
    onDrop: ({ source, location }) => {
      const column = location.current.dropTargets[0]?.data.column;
      if (column instanceof HTMLElement && source.element instanceof HTMLElement) place(source.element, column);
    },
  });

  document.addEventListener("keydown", (event) => {
    if (!held) return;
    const step = ({ ArrowLeft: -1, ArrowRight: 1 } as const)[event.key];
    if (event.key === "Escape") putBack();
    else if (step) aim(step);
    else return;
    event.preventDefault();
  });

  board.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target !== board)
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  document.addEventListener("submit", () => keepView(board));
  onceLoaded(() => restoreView(board));
}
