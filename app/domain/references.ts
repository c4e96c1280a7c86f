import { shorten } from "./text.ts";

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

/** A record by what it goes by before its reference, for the title of a page about it; nothing where there is none. */
export function calledOf(record: ({ reference: string } & Called) | undefined): string {
  if (!record) return "";
  const { title, wording, text, what } = record as Partial<Record<"title" | "wording" | "text" | "what", string>>;
  return named(shorten(title ?? wording ?? text ?? what ?? ""), record.reference);
}

type Called = { title: string } | { wording: string } | { text: string } | { what: string };

/** The name alone of what is `named`, where its page is one press away. */
export function nameOnly(words: string): string {
  return words.replace(/ \([A-Z]-\d+\)$/, "");
}

const BARE = /(?<![(\w-])[TQIMFS]-[1-9]\d{0,8}(?![\w-])/g;

/** The references in a sentence that stand there without a name, of what has one. */
export function bareReferences(words: string): string[] {
  return [...new Set(words.match(BARE))];
}

/** A sentence with what is called so in the place of each bare reference; one that `called` lacks stays. */
export function withNames(words: string, called: ReadonlyMap<string, string>): string {
  return words.replace(BARE, (its) => called.get(its) ?? its);
}

/** The kind and the number of "T-14"; undefined where the text is no reference. */
export function readReference(text: string): { kind: ReferredKind; id: number } | undefined {
  const kinds = Object.keys(LETTERS) as ReferredKind[];
  const found = kinds.map((kind) => ({ kind, id: idFromReference(kind, text) })).find(({ id }) => id !== undefined);
  return found as { kind: ReferredKind; id: number } | undefined;
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
