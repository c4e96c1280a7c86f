import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { sayIn, sentenceOf, wordsOf, type Key, type Parts, type SayIn } from "#app/words/say.ts";
import { twin } from "#app/words/twin.ts";
import { link, type Run } from "./paper.ts";

/** What a paper says in its language: sentences by key, some with a link in them, and labels by their English words. */
export type Spoken = {
  language: Language;
  say: SayIn;
  label: (english: string) => string;
  /** What a record says itself, in Welsh where it says it in that. */
  own: (english: string, welsh: string | undefined) => string;
  linked: <K extends Key>(key: K, parts: Omit<Parts<K, string | number>, "link">, href: string) => Run[];
};

/** A language as papers speak it. */
export function spokenIn(language: Language): Spoken {
  return {
    language,
    say: sayIn(language),
    label: (english) => label(language, english).words,
    own: (english, welsh) => twin(language, english, welsh).words,
    linked: linkedIn(language),
  };
}

function linkedIn(language: Language): Spoken["linked"] {
  return (key, given, href) => {
    const parts = given as Readonly<Record<string, string | number>>;
    return sentenceOf(language, key, parts.count).pieces.map((piece) =>
      typeof piece === "object" && "tag" in piece ? link(wordsOf(piece.inside, parts), href) : wordsOf([piece], parts),
    );
  };
}

/** What those who work here are given is in English. */
export const ENGLISH = spokenIn("en");

/** A question with whom it is put to and who puts it: "Is it safe? (to the Commissioner, by Pat Lee)". */
export function askedText({ text, to, asker }: { text: string; to: string; asker: string }, say: SayIn): string {
  const people = [to && say("record.whoToAsk", { who: to }), asker && say("papers.byWhom", { who: asker })];
  const said = people.filter(Boolean).join(", ");
  return said ? `${text} (${said})` : text;
}

/** What a logo says that nobody put into words. */
export function logoText(council: string | null, language: Language): string {
  const say = sayIn(language);
  return council ? say("papers.logo", { council }) : say("papers.logoOfCouncil");
}
