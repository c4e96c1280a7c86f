import { count } from "#app/domain/event/particulars.ts";

/** "Taxi licensing is in the draft plan, with 4 moves in all. Nothing has moved." */
export function draftedSentence({ title, moves }: { title: string; moves: number }): string {
  return `${title} is in the draft plan, with ${count(moves, "move")} in all. Nothing has moved.`;
}

/** "P-3 asks the chair for 4 changes at once. Nothing moves until then." or "4 moves have been made." or both. */
export function sentSentence(sent: { reference: string | null; waiting: number; made: number }): string {
  const made = sent.made === 1 ? "1 move has been made." : `${sent.made} moves have been made.`;
  const asked = `${sent.reference ?? ""} asks the chair for ${count(sent.waiting, "change")} at once. Nothing of it moves until then.`;
  return [...(sent.made > 0 ? [made] : []), ...(sent.waiting > 0 ? [asked] : [])].join(" ");
}
