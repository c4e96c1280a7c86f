/** The stable human reference of each kind of record: a letter and its number. */
const LETTERS = {
  theme: "T",
  question: "Q",
  item: "I",
  meeting: "M",
  variation: "V",
  follow_up: "F",
  scoring: "S",
  draft_plan: "P",
} as const;

export type ReferredKind = keyof typeof LETTERS;

/** "T-14". */
export function reference(kind: ReferredKind, id: number): string {
  return `${LETTERS[kind]}-${id}`;
}

/** "Taxi licensing (T-14)": the name of a record before the reference that people quote. */
export function named(name: string, its: string): string {
  return `${name} (${its})`;
}

/** The name alone of what is `named`, where its page is one press away. */
export function nameOnly(words: string): string {
  return words.replace(/ \([A-Z]-\d+\)$/, "");
}

/** "T-14, T-15 and T-20". */
export function referencesOf(kind: ReferredKind, ids: readonly number[]): string {
  const words = ids.map((id) => reference(kind, id));
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} and ${last}`;
}

/** The number in "T-14"; undefined where the text is not a reference of that kind. */
export function idFromReference(kind: ReferredKind, text: string | undefined): number | undefined {
  const match = /^([A-Z])-([1-9]\d{0,8})$/.exec(text ?? "");
  return match && match[1] === LETTERS[kind] ? Number(match[2]) : undefined;
}
