import type { InWelsh } from "#app/words/entry.ts";
import type { papers as english } from "#app/words/en/papers.ts";

/** What papers have in common, whichever they are. */
export const papers: InWelsh<typeof english> = {
  workingCopy: "Copi gwaith, heb ei gyhoeddi. Fel y mae ar {day}.",
  page: "Tudalen {page} o {pages}",
  titledPage: "{title}. Tudalen {page} o {pages}",
  logo: "Logo {council}",
  logoOfCouncil: "Logo’r cyngor",
  moreRows: "Mae {rows} o resi eraill yn y ffeil Word.",
  otherLetters: "Mae enwau mewn llythrennau heblaw rhai Lladin, Groeg a Chyrilig yn y ffeil Word.",
  time: "Amser",
  minutes: "Munudau",
  leadMember: "Aelod arweiniol",
  reportBy: "Adroddiad gan",
  timePlanned: "Amser a gynlluniwyd",
  why: "Pam",
  item: "Eitem",
  theme: "Thema",
  meeting: "Cyfarfod",
  keyLines: "Llinellau ymholi allweddol",
  whoAttends: "Pwy sy’n mynychu",
  byWhom: "gan {who}",
  nobody: "Neb wedi’i enwi",
  noDate: "Dim dyddiad wedi’i roi",
  number: "Rhif",
  asked: "Argymhelliad neu gam gweithredu",
};
