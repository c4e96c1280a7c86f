import type { InWelsh } from "#app/words/entry.ts";
import type { theme as english } from "#app/words/en/theme.ts";

/** A published theme, and the list of them. */
export const theme: InWelsh<typeof english> = {
  notFound: "Heb ddod o hyd i’r thema",
  caption: "Thema {reference}",
  itsYears: "Ei blynyddoedd",
  questions: "Cwestiynau",
  why: "Pam",
  promises: "Addewidion",
  promised: "Addewidion ac argymhellion",
  wholeStory: "Yr hanes cyfan, o’r cynnig cyntaf",
  decidedInFull: "Yr hyn a benderfynwyd, yn llawn",
  whyItMatters: "Pam mae hyn yn bwysig",
  lines: "Yr hyn yr ydym am ei ganfod",
  lookedAt: "Pryd yr edrychir arni",
  noMeeting: "Nid oes cyfarfod wedi’i bennu eto.",
  whereSaid: "Ble y dywedwyd hyn",
  others: "Themâu eraill",
  toWhom: "I {who}",
  everyBody: "Themâu cyhoeddedig pob corff",
  none: "Bydd themâu’n ymddangos yma pan gyhoeddir blaenraglen waith.",
  search: "Chwilio’r themâu",
  found: { other: "{count} thema gyhoeddedig" },
  foundPage: "{found}, tudalen {page} o {pages}",
  foundWith: { other: "{count} thema gyhoeddedig sy’n cynnwys “{q}”" },
  nothing: "<all>Gweld pob thema</all> neu <suggest>awgrymu thema</suggest>.",
  pages: "Tudalennau’r themâu",
};
