import { reference, type ReferredKind } from "#app/domain/references.ts";

/** What can be found: a record of one of these kinds. An outcome is known by its item's number. */
export const SEARCHED_KINDS = {
  theme: { words: "Theme", plural: "Themes", path: "/themes", referred: "theme" },
  question: { words: "Question", plural: "Questions and answers", path: "/questions", referred: "question" },
  item: { words: "Agenda item", plural: "Agenda items", path: "/items", referred: "item" },
  outcome: { words: "Outcome", plural: "Outcomes", path: "/items", referred: "item" },
  follow_up: { words: "Follow-up", plural: "Follow-ups", path: "/follow-ups", referred: "follow_up" },
} as const satisfies Record<string, { words: string; plural: string; path: string; referred: ReferredKind }>;

export type SearchedKind = keyof typeof SEARCHED_KINDS;
export const SEARCHED_KIND_LIST = Object.keys(SEARCHED_KINDS) as SearchedKind[];

/** Whether the word names a kind that can be found. */
export function isSearchedKind(word: string | null): word is SearchedKind {
  return word !== null && Object.hasOwn(SEARCHED_KINDS, word);
}

/** "T-14"; an outcome has its item's. */
export function foundReference(kind: SearchedKind, id: number): string {
  return reference(SEARCHED_KINDS[kind].referred, id);
}

/** Where a found record is read. */
export function foundPath(kind: SearchedKind, id: number): string {
  return `${SEARCHED_KINDS[kind].path}/${foundReference(kind, id)}`;
}
