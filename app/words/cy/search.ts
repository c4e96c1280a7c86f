import type { InWelsh } from "#app/words/entry.ts";
import type { search as english } from "#app/words/en/search.ts";

/** The page of the search. What is searched by those who work here is said in English. */
export const search: InWelsh<typeof english> = {
  title: "Chwilio",
  titleOf: "Chwilio: {typed}",
  label: "Chwilio’r hyn a gyhoeddwyd",
  what: "Dod o hyd i themâu, cwestiynau a’u hatebion, eitemau agenda, canlyniadau a gwaith dilynol.",
  byWords: "Teipiwch ychydig eiriau am y pwnc, neu enw ymgyrch, swydd neu berson.",
  byReference: "Teipiwch gyfeirnod, megis T-14, Q-31 neu M-26, i fynd yn syth ato.",
  byDay: "Teipiwch ddyddiad neu fis, megis 3 Rhagfyr 2026, i weld pa gyfarfodydd sydd.",
  byNumber: "Teipiwch rif fel y mae yn yr adroddiad, megis Recommendation 29.",
  nothing: "Ni chafwyd hyd i ddim ar gyfer “{typed}”",
  could: "Gallech:",
  otherWords: "ddefnyddio llai o eiriau, neu eiriau eraill am yr un peth",
  checkReference: "wirio cyfeirnod: llythyren a rhif ydyw, megis T-14",
  lookThrough: "edrych drwy’r <themes>holl themâu</themes> neu’r <programmes>blaenraglenni gwaith</programmes>",
  orSuggest: "<suggest>awgrymu thema</suggest> os nad oes neb wedi edrych arni eto",
  records: { other: "{number} cofnod" },
  found: "{records} ar gyfer “{typed}”{page}",
  meant:
    "Dyma’r canlyniadau ar gyfer <strong>{meant}</strong>, gan na chafwyd hyd i ddim ar gyfer “{typed}”: {records}{page}",
  some: "Nid oes dim yn cynnwys “{typed}” i gyd. {records} gyda rhai o’r geiriau hyn{page}",
  page: ", tudalen {page} o {pages}",
  tooMany: "Mwy na {number} o gofnodion ar gyfer “{typed}”, tudalen {page} o {pages}. {narrow}",
  tooManySome: "Mwy na {number} o gofnodion gyda rhai o’r geiriau “{typed}”, tudalen {page} o {pages}. {narrow}",
  toFindOne:
    "Daw teitlau’n gyntaf, ac yna’r hyn a ysgrifennwyd ddiwethaf. I ddod o hyd i un, ychwanegwch air neu dewiswch fath, corff neu flwyddyn.",
  noneOfKind: "Ni chafwyd hyd i ddim o’r math hwn. <link>Dangos popeth a gafwyd</link>",
  pages: "Tudalennau o’r hyn a gafwyd",
  kinds: "Mathau o gofnod",
  all: "Popeth",
  any: "Unrhyw un",
  narrow: "Cyfyngu yn ôl corff a blwyddyn",
  byBody: "Cyfyngu yn ôl corff",
  byYear: "Cyfyngu yn ôl blwyddyn",
  year: "Blwyddyn",
  noMeeting: "Nid oes cyfarfod wedi’i gyhoeddi ar gyfer {day}.",
  meetingsOn: "{day}: cyfarfodydd",
};
