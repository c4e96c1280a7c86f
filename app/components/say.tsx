import { Fragment, useContext, type ReactNode } from "react";
import type { Piece } from "#app/words/entry.ts";
import { label } from "#app/words/label.ts";
import { LANG_OF, type Language } from "#app/words/language.ts";
import { sayIn, sentenceOf, type Key, type Parts, type PlainKey, type SayIn } from "#app/words/say.ts";
import { twin } from "#app/words/twin.ts";
import { LanguageAround, useLanguage } from "./response-context.ts";

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

/** Words that are found by their English: a state, a kind, the name of a deadline. */
export function Label({ of }: { of: string }) {
  const { words, lang } = label(useLanguage(), of);
  return <In lang={lang}>{words}</In>;
}

/** What a record says itself, in the page's language where it says it in that. */
export function Twin({ en, cy }: { en: string; cy?: string | null | undefined }) {
  const { words, lang } = twin(useLanguage(), en, cy);
  return <In lang={lang}>{words}</In>;
}

/** Marks the language of what stands in it, where that is not the one around it. */
export function In({ lang, children }: { lang: Language; children: ReactNode }) {
  return lang === useLanguageAround() ? <>{children}</> : <span lang={LANG_OF[lang]}>{children}</span>;
}

function useLanguageAround(): Language {
  const asked = useLanguage();
  return useContext(LanguageAround) ?? asked;
}

/** Says sentences as plain words, for what takes no markup: names that are read out, titles of pages. */
export function useSay(): SayIn {
  return sayIn(useLanguage());
}

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
