import type { Language, Said } from "./language.ts";
import { sentenceOf, wordsOf, type Given, type Key } from "./say.ts";

/** A sentence in pieces, each in its own language: what a record says in English alone stays English in a Welsh one. */
export type Sentence = readonly Said[];

type Part = string | number | Said | Sentence;

/** The sentence of a key, what is put into it in its own language; a part that is plain words is in that of the sentence. */
export function sentence<K extends Key>(language: Language, key: K, ...[parts]: Given<K, Part>): Sentence {
  const given = (parts ?? {}) as Readonly<Record<string, Part>>;
  const { pieces, lang } = sentenceOf(language, key, given.count);
  return sentenceFrom(
    lang,
    ...pieces.map((piece) =>
      typeof piece === "object" && "part" in piece ? (given[piece.part] ?? "") : wordsOf([piece], {}),
    ),
  );
}

/** One sentence out of these pieces; plain words are in this language, and neighbours in one language are one piece. */
export function sentenceFrom(language: Language, ...pieces: readonly Part[]): Sentence {
  const said: Said[] = [];
  for (const { words, lang } of pieces.flatMap((piece) => piecesOf(piece, language))) {
    const last = said.at(-1);
    if (last?.lang === lang) said[said.length - 1] = { words: last.words + words, lang };
    else if (words !== "") said.push({ words, lang });
  }
  return said;
}

function piecesOf(piece: Part, lang: Language): Sentence {
  if (typeof piece !== "object") return [{ words: String(piece), lang }];
  return "words" in piece ? [piece] : piece;
}

/** The words of a sentence alone, for what takes no markup. */
export function plainWords(said: Sentence): string {
  return said.map(({ words }) => words).join("");
}
