import type { InWelsh } from "#app/words/entry.ts";
import type { agenda as english } from "#app/words/en/agenda.ts";

/** The published agenda of a meeting. */
export const agenda: InWelsh<typeof english> = {
  pageTitle: "Agenda {day}",
  title: "Agenda: {day}",
  supplementary: "Agenda atodol {number}",
  publishedOn: "Cyhoeddwyd {day}",
  cancelled: "Mae’r cyfarfod hwn wedi’i ganslo.",
  starts: "Amser dechrau",
  venue: "Lleoliad",
  publicQuestions: "Cwestiynau gan y cyhoedd",
  questionsBy: "Erbyn {day} (gosodiad lleol: rheolau gweithdrefn y corff ei hun)",
  council: "Cyngor",
  contents: "Cynnwys",
  off: "Nid yw bellach ar yr agenda: {titles}.",
  fromAbout: "O tua {time}",
  urgent: "<strong>Eitem frys.</strong> {because} ({by}, {day})",
  attending: "Yn bresennol: {people}",
  leadMember: "Aelod arweiniol: {name}",
  reportBy: "Adroddiad gan: {name}",
  keyQuestions: "Cwestiynau allweddol",
  questionTo: "{question} (i {people})",
  documents: "Dogfennau ar gyfer eitem {number}",
  namedDocuments: "Dogfennau a enwir yn y papur",
  noAddress: "Ni roddir cyfeiriad.",
  addressChecked: "Cyfeiriad fel y mae yn y papur: {checked}.",
};
