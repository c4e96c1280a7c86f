import type { PassageKind } from "#app/domain/minutes/kept.ts";
import { reference } from "#app/domain/references.ts";

const PATHS = { item: "items", question: "questions", follow_up: "follow-ups" } as const;

/** So much of a passage says which one it is. */
const MOST_WORDS = 80;

/** What was saved of a passage, as a line: its number, its first words, and the record's page where it has one. */
export function madeLine(made: { kind: PassageKind; recordId: number; words: string }, place: number) {
  const { kind, recordId } = made;
  const words = made.words.replace(/\s+/g, " ").slice(0, MOST_WORDS);
  const isOwn = kind === "item" || kind === "question" || kind === "follow_up";
  const ref = isOwn ? reference(kind, recordId) : null;
  return { number: place + 1, kind, words, reference: ref, href: isOwn ? `/${PATHS[kind]}/${ref}` : null };
}
