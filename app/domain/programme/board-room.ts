const MOST_IN_COLUMN = 20;
const FEWEST_IN_COLUMN = 5;
const MOST_CARDS = 240;

/** So many items of one place are shown on a board of so many places: the page of a long year stays one that opens at once. */
export function cardsInColumn(columns: number): number {
  return Math.max(FEWEST_IN_COLUMN, Math.min(MOST_IN_COLUMN, Math.floor(MOST_CARDS / columns)));
}

/** What the form of a card weighs beside one of the meetings that it offers, and what all forms of a board may. */
const FORM = 20;
const MOST_OF_FORMS = 2_400;

/** Whether the form that moves a card stands on each card; else each leads to its own page, where the same form is. */
export function hasRoomForForms(cards: number, meetings: number): boolean {
  return cards * (FORM + meetings) <= MOST_OF_FORMS;
}
