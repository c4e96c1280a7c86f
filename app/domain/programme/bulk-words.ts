/** What was done with ticked items: "3 items are moved." or "2 changes wait for the chair." or both. */
export function placedWords(done: number, waiting: number, word: "moved" | "deferred"): string {
  const made = done - waiting;
  const sentences = [
    ...(made > 0 ? [made === 1 ? `1 item is ${word}.` : `${made} items are ${word}.`] : []),
    ...(waiting > 0
      ? [waiting === 1 ? "1 change waits for the chair." : `${waiting} changes wait for the chair.`]
      : []),
  ];
  return sentences.join(" ");
}
