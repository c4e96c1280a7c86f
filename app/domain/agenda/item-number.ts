/** What an item is called on its agenda: its own number, or its place. */
export function itemNumber(item: { numberWords: string }, index: number): string {
  return item.numberWords || String(index + 1);
}
