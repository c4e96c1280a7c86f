import { Fragment, type ReactNode } from "react";
import type { Piece } from "#app/words/entry.ts";
import { label } from "#app/words/label.ts";
import { LANG_OF, type Language } from "#app/words/language.ts";
import { sayIn, sentenceOf, type Key, type Parts, type PlainKey, type SayIn } from "#app/words/say.ts";
import type { Sentence } from "#app/words/sentence.ts";
import { twin } from "#app/words/twin.ts";
import { useLanguage } from "./response-context.ts";

/** What stands in a sentence: words or markup; for a tag, what to put around the words in it. */
type Standing = ReactNode | ((inside: ReactNode) => ReactNode);

type With<K extends Key> = keyof Parts<K, Standing> extends never ? { with?: never } : { with: Parts<K, Standing> };

/** The sentence of a key in the page's language; in English, and marked so, where there is none in that. */
export function Say<K extends Key>({ of, with: parts }: { of: K } & With<K>) {
  const given = (parts ?? {}) as Readonly<Record<string, Standing>>;
  const { pieces, lang } = sentenceOf(useLanguage(), of, given.count);
  return <In lang={lang}>{puttingIn(pieces, given)}</In>;
}

/** Sentences in a bulleted list. */
export function Sentences({ of }: { of: readonly PlainKey[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {of.map((key) => (
        <li key={key}>
          <Say of={key} />
        </li>
      ))}
    </ul>
  );
}

/** Words that are found by their English: a state, a kind, the name of a deadline; `lower` where they stand in a sentence. */
export function Label({ of, lower = false }: { of: string; lower?: boolean }) {
  const { words, lang } = label(useLanguage(), of);
  return <In lang={lang}>{lower ? words.toLowerCase() : words}</In>;
}

/** Finds labels as plain words, for what takes no markup. */
export function useLabel(): (english: string) => string {
  const language = useLanguage();
  return (english) => label(language, english).words;
}

/** What a record says itself, in the page's language where it says it in that. */
export function Twin({ en, cy }: { en: string; cy?: string | null | undefined }) {
  const { words, lang } = twin(useLanguage(), en, cy);
  return <In lang={lang}>{words}</In>;
}

/** A sentence that is made beside its data, each piece of it in its own language. */
export function Told({ words }: { words: Sentence }) {
  return words.map((piece, at) => (
    <In key={at} lang={piece.lang}>
      {piece.words}
    </In>
  ));
}

/** What a record says itself as plain words, for what takes no markup. */
export function useTwin(): (en: string, cy: string | undefined) => string {
  const language = useLanguage();
  return (en, cy) => twin(language, en, cy).words;
}

/** What a record says itself, for a row of facts; nothing where it says nothing. */
export function own(en: string | null | undefined): ReactNode {
  return en ? <Twin en={en} /> : null;
}

/** Marks the language of what stands in it, where that is not the one of the page. */
export function In({ lang, children }: { lang: Language; children: ReactNode }) {
  return lang === useLanguage() ? <>{children}</> : <span lang={LANG_OF[lang]}>{children}</span>;
}

/** Says sentences as plain words, for what takes no markup: names that are read out, titles of pages. */
export function useSay(): SayIn {
  return sayIn(useLanguage());
}

/** For what is said to those alone who hear the page: seen, its place says as much. */
export const hidden = (words: ReactNode) => <span className="govuk-visually-hidden">{words}</span>;

/** For what stands back in a sentence, and for what stands out. */
export const quiet = (words: ReactNode) => <span className="app-quiet">{words}</span>;
export const strong = (words: ReactNode) => <strong>{words}</strong>;

/** For a sentence with a link in it: the words between its tags lead there. */
export function linkTo(href: string): (words: ReactNode) => ReactNode {
  return (words) => (
    <a className="govuk-link" href={href} {...(href.startsWith("https:") ? { rel: "noreferrer" } : {})}>
      {words}
    </a>
  );
}

function puttingIn(pieces: readonly Piece[], given: Readonly<Record<string, Standing>>): ReactNode {
  return pieces.map((piece, at) => {
    if (typeof piece === "string") return piece;
    const name = "part" in piece ? piece.part : piece.tag;
    const standing = given[name];
    const shown =
      typeof standing === "function" ? standing("inside" in piece ? puttingIn(piece.inside, given) : null) : standing;
    return <Fragment key={at}>{shown}</Fragment>;
  });
}
