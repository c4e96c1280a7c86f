import { spelledOtherwise, type SameWords } from "#app/domain/same-words.ts";
import { foldText } from "#app/domain/text.ts";
import { askedText, writtenApart } from "./asked.ts";

/** Words side by side that can be said otherwise, each way as a text has it: words with spaces between them. */
export type Otherwise = { from: number; length: number; ways: string[] };

/** What one word is also written like: apart, and as others spell it. */
export function alsoWritten(word: string): string[] {
  return [writtenApart(word), spelledOtherwise(word)].filter((way) => way !== null);
}

/**
 * What of the words typed is said otherwise too: "fgm" as "female genital mutilation" and the other way round, by a
 * body's list, and "re-opening" as one word. Parts that are found do not overlap; the longest come first.
 */
export function saidOtherwise(typed: string, words: readonly string[], same: SameWords): Otherwise[] {
  const found = [...same, ...joined(typed)].flatMap((terms) => terms.flatMap((term) => said(term, terms, words)));
  const taken: Otherwise[] = [];
  for (const one of found.sort((a, b) => b.length - a.length)) {
    const known = taken.find(({ from, length }) => from === one.from && length === one.length);
    if (known) known.ways = [...new Set([...known.ways, ...one.ways])];
    else if (taken.every(({ from, length }) => one.from + one.length <= from || from + length <= one.from))
      taken.push(one);
  }
  return taken;
}

function said(term: string, terms: readonly string[], words: readonly string[]): Otherwise[] {
  const telling = askedText(term);
  const from =
    telling.length === 0 ? -1 : words.findIndex((_, at) => telling.every((word, i) => words[at + i] === word));
  if (from < 0) return [];
  const ways = terms.filter((other) => other !== term).map(inText);
  return [{ from, length: telling.length, ways: telling.length > 1 ? [inText(term), ...ways] : ways }];
}

/** A term as the index has its words. */
function inText(term: string): string {
  return (term.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(" ");
}

const PARTED = /([\p{L}\p{M}]+)['’‘ʼ\-‐‑‒–]([\p{L}\p{M}]+)/gu;

/** "re opening" and "reopening", from "re-opening". */
function joined(typed: string): string[][] {
  return [...typed.matchAll(PARTED)].map(([, one = "", other = ""]) => [
    foldText(`${one} ${other}`),
    foldText(one + other),
  ]);
}
