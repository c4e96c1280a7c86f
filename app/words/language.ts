/** The languages that pages, papers and letters are in, each by its own name. */
export const LANGUAGE_NAMES = { en: "English", cy: "Cymraeg" } as const;

export type Language = keyof typeof LANGUAGE_NAMES;
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[];

/** What `lang` says of each. */
export const LANG_OF = { en: "en-GB", cy: "cy" } as const satisfies Record<Language, string>;

/** Words with the language that they are in: where there is no Welsh yet they are English. */
export type Said = { words: string; lang: Language };

/** The other one. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "cy" : "en";
}

const WELSH = "/cy";

/** The address of a page of this site in a language. */
export function addressIn(language: Language, address: string): string {
  if (language === "en") return address;
  return address === "/" ? WELSH : WELSH + address;
}
