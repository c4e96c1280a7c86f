import { CY } from "./cy.ts";
import { EN } from "./en.ts";
import { piecesOf, type Entry, type PartOf, type Piece, type Subject } from "./entry.ts";
import type { Language, Said } from "./language.ts";

type English = typeof EN;

/** Where a sentence stands: its subject and its key there, "shell.skip". */
export type Key = { [S in keyof English & string]: `${S}.${keyof English[S] & string}` }[keyof English & string];

/** The parts that the sentence of a key is to be given, all of them. */
export type Parts<K extends Key, Value> = K extends `${infer S extends keyof English & string}.${infer N}`
  ? N extends keyof English[S]
    ? { [part in PartOf<English[S][N]>]: part extends "count" ? number : Value }
    : never
  : never;

/** The keys of sentences without parts. */
export type PlainKey = { [K in Key]: keyof Parts<K, unknown> extends never ? K : never }[Key];

/** Nothing where the sentence has no parts. */
export type Given<K extends Key, Value> = keyof Parts<K, Value> extends never ? [] : [parts: Parts<K, Value>];

/** The sentence of a key, in Welsh where it is asked for and there is one. Between tags stand plain words. */
export function say<K extends Key>(language: Language, key: K, ...[parts]: Given<K, string | number>): Said {
  const given = (parts ?? {}) as Readonly<Record<string, string | number>>;
  const { pieces, lang } = sentenceOf(language, key, given.count);
  return { words: wordsOf(pieces, given), lang };
}

/** Says sentences in one language as plain words. */
export type SayIn = <K extends Key>(key: K, ...parts: Given<K, string | number>) => string;

/** What says sentences in this language. */
export function sayIn(language: Language): SayIn {
  return (key, ...parts) => say(language, key, ...parts).words;
}

/** A sentence taken apart, with the language that it is in; of one that counts, the form for the number. */
export function sentenceOf(
  language: Language,
  key: Key,
  count?: unknown,
): { pieces: readonly Piece[]; lang: Language } {
  const [subject, name] = key.split(".") as [keyof English, string];
  const welsh = language === "cy" ? (CY as Readonly<Record<string, Subject>>)[subject]?.[name] : undefined;
  const entry = welsh ?? (EN[subject] as Subject)[name] ?? key;
  const lang = welsh === undefined ? "en" : "cy";
  return { pieces: piecesOf(formOf(entry, lang, count)), lang };
}

/** What those who work here are told, by mail too: in English. */
export const inEnglish = sayIn("en");

/** The words of an entry; of one that counts, those for the number. */
export function formOf(entry: Entry, lang: Language, count: unknown): string {
  if (typeof entry === "string") return entry;
  return entry[PLURALS[lang].select(Number(count))] ?? entry.other;
}

const PLURALS = { en: new Intl.PluralRules("en-GB"), cy: new Intl.PluralRules("cy") };

/** A sentence put together again, its parts in their places. Between tags stand plain words. */
export function wordsOf(pieces: readonly Piece[], parts: Readonly<Record<string, string | number>>): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return "part" in piece ? String(parts[piece.part] ?? "") : wordsOf(piece.inside, parts);
    })
    .join("");
}
