/**
 * A whole sentence, with the names of its parts in braces ("Published on {date}") and what is a link between tags
 * ("See the <link>programme</link>"). Where it tells how many there are it has a form for each number: English tells
 * `one` and `other` apart, Welsh `zero`, `one`, `two`, `few` (3), `many` (6) and `other`.
 */
export type Entry = string | Counted;

export type Counted = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** The sentences about one subject, by key. */
export type Subject = { readonly [key: string]: Entry };

/** The same subject in Welsh: any of its keys, and no other. */
export type InWelsh<English extends Subject> = { readonly [key in keyof English]?: Entry };

/** The names that an entry is to be given something for. */
export type PartOf<E> = E extends string
  ? Braced<E> | Tagged<E>
  : E extends Counted
    ? "count" | Braced<E["other"]> | Tagged<E["other"]>
    : never;

type Braced<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Braced<Rest> : never;
type Tagged<S extends string> = S extends `${string}</${infer Name}>${infer Rest}` ? Name | Tagged<Rest> : never;

/** A sentence taken apart: its words, the names of its parts, and what stands between tags. */
export type Piece = string | { part: string } | { tag: string; inside: readonly Piece[] };

const known = new Map<string, readonly Piece[]>();

/** A sentence taken apart; each only once, as there are so many and no more. */
export function piecesOf(sentence: string): readonly Piece[] {
  const before = known.get(sentence);
  if (before) return before;
  const pieces = takenApart(sentence);
  known.set(sentence, pieces);
  return pieces;
}

const MARKS = /\{(\w+)\}|<(\w+)>(.*?)<\/\2>/gs;

function takenApart(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  for (const match of sentence.matchAll(MARKS)) {
    const [whole, part, tag, inside = ""] = match;
    if (match.index > read) pieces.push(sentence.slice(read, match.index));
    pieces.push(part === undefined ? { tag: tag ?? "", inside: takenApart(inside) } : { part });
    read = match.index + whole.length;
  }
  if (read < sentence.length) pieces.push(sentence.slice(read));
  return pieces;
}
