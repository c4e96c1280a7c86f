import { EMPTY_WORDS } from "#app/domain/theme/similarity.ts";
import type { SearchedKind } from "./kinds.ts";

export const MOST_QUERY_LENGTH = 200;
const MOST_WORDS = 12;
const MOST_WORD_LENGTH = 40;

/**
 * The words that are looked for, lower case, in the order typed, at most twelve.
 * Anything that is no letter and no digit only parts words, so that nothing typed
 * is ever an operator. "What is done about taxis" asks for what tells: taxis.
 */
export function askedText(typed: string): string[] {
  const words = typed.slice(0, MOST_QUERY_LENGTH).normalize("NFKC").toLowerCase().match(WORD) ?? [];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word) && !ASKING_WORDS.has(word) && word !== "s");
  return [...new Set(telling.length > 0 ? telling : words)]
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, MOST_WORD_LENGTH));
}

/** Words of a question that somebody asks of what was done, and not of what it is about. */
const ASKING_WORDS = new Set(["became", "become", "came", "come", "happen", "happened", "happening", "tell", "know"]);

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

const STARTS = /^(o|re|co|pre|non|anti|multi|inter|cross|self|sub|mid|post)(\p{L}{3,})$/u;

/** The same word as two, which a text may write with a hyphen or an apostrophe: "re opening" for "reopening". */
export function writtenApart(word: string): string | null {
  const [, start, rest] = STARTS.exec(word) ?? [];
  return start && rest ? `${start} ${rest}` : null;
}

const REFERRED = {
  T: "theme",
  Q: "question",
  I: "item",
  F: "follow_up",
  M: "meeting",
  V: "variation",
  P: "draft_plan",
} as const satisfies Record<string, SearchedKind | "meeting" | "variation" | "draft_plan">;

/** The records that a reference leads to. */
export type AskedReference = { kind: (typeof REFERRED)[keyof typeof REFERRED]; id: number };

/** The record that the whole of what was typed refers to: "T-14", also as "t 14" or "t14"; null where it is none. */
export function askedReference(typed: string): AskedReference | null {
  const match = /^\s*([tqifmvp])[\s\-–]?([1-9]\d{0,8})\s*$/i.exec(typed);
  if (!match) return null;
  const letter = (match[1] ?? "").toUpperCase() as keyof typeof REFERRED;
  return { kind: REFERRED[letter], id: Number(match[2]) };
}
