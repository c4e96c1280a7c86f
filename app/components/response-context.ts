import { createContext, useContext } from "react";
import type { Language } from "#app/words/language.ts";

type InResponse = {
  /** Of the scripts. */
  nonce: string;
  /** To quote in a report. */
  requestId: string;
  /** Where a page notes that it is not for this reader's role. */
  noteRefusedRole: () => void;
  /** In which language it was asked for. */
  language: Language;
  /** The bodies whose page it is, where its loader says so. */
  bodies: readonly number[] | "all" | undefined;
};

/** What the document needs of the response it is in. */
export const ResponseContext = createContext<InResponse>({
  nonce: "",
  requestId: "",
  noteRefusedRole: () => {},
  language: "en",
  bodies: undefined,
});

/** The language that the page was asked for in. */
export function useLanguage(): Language {
  return useContext(ResponseContext).language;
}
