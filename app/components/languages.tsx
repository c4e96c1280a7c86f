import { useLocation } from "@remix-run/react";
import { useContext } from "react";
import { LANG_OF, LANGUAGE_NAMES, otherLanguage, type Language } from "#app/words/language.ts";
import { ResponseContext } from "./response-context.ts";

/** Where the same page is in each language. */
export type Languages = Readonly<Record<Language, string>>;

type Root = { bilingual: readonly number[]; origin: string } | undefined;

/** Where a page for anyone is in each language; null where it is in English alone. */
export function useLanguages(root: Root, isForAnyone: boolean): Languages | null {
  const { language, bodies } = useContext(ResponseContext);
  const { pathname, search } = useLocation();
  if (!root || !isForAnyone) return null;
  if (language === "en" && !isInBoth(bodies, root.bilingual)) return null;
  const path = pathname + search;
  return { en: root.origin + path, cy: `${root.origin}/cy${path === "/" ? "" : path}` };
}

/** Whether a page of these bodies is offered in both languages; one of the whole site is as soon as any body is. */
function isInBoth(bodies: readonly number[] | "all" | undefined, bilingual: readonly number[]): boolean {
  if (bodies === undefined || bodies === "all" || bodies.length === 0) return bilingual.length > 0;
  return bodies.some((id) => bilingual.includes(id));
}

/** Says to programs where the page is in each language. */
export function LanguageLinks(languages: Languages) {
  return (
    <>
      {(Object.keys(LANG_OF) as Language[]).map((one) => (
        <link rel="alternate" hrefLang={one} href={languages[one]} key={one} />
      ))}
    </>
  );
}

/** The way to the same page in the other language, in that language's own words. */
export function LanguageSwitch({ languages }: { languages: Languages }) {
  const other = otherLanguage(useContext(ResponseContext).language);
  return (
    <a className="app-top__language" href={languages[other]} hrefLang={other} lang={LANG_OF[other]}>
      {LANGUAGE_NAMES[other]}
    </a>
  );
}
