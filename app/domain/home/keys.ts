export type Key = {
  /** What is pressed; each of them does it. */
  press: readonly string[];
  does: string;
  /** One character without Ctrl: can be switched off (WCAG 2.2, 2.1.4). */
  single?: true;
};

/** Every key that does something of the planner's own, by the page it works on. Each deed has its button as well. */
export const KEYS = {
  everywhere: {
    words: "On every page",
    keys: [
      { press: ["/"], does: "Find a record, a page or something to do", single: true },
      { press: ["Ctrl K"], does: "The same" },
      { press: ["?"], does: "Show the keys of the page", single: true },
      { press: ["Esc"], does: "Close what is open" },
    ],
  },
  record: {
    words: "Recording a meeting",
    keys: [
      { press: ["J"], does: "Go to the next item", single: true },
      { press: ["K"], does: "Go to the item before", single: true },
      { press: ["N"], does: "Choose “Noted” for the item", single: true },
      { press: ["Ctrl S", "Ctrl Enter"], does: "Save everything" },
    ],
  },
  board: {
    words: "On the planner",
    keys: [
      { press: ["Enter", "Space"], does: "Pick up the card whose handle has the focus, or put it down" },
      { press: ["←", "→"], does: "Choose the meeting for the card that is picked up" },
      { press: ["Esc"], does: "Put the card back" },
    ],
  },
} as const satisfies Record<string, { words: string; keys: readonly Key[] }>;

export type KeySet = keyof typeof KEYS;
