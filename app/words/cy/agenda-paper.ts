import type { InWelsh } from "#app/words/entry.ts";
import type { agendaPaper as english } from "#app/words/en/agenda-paper.ts";

/** The agenda of a meeting as a paper. */
export const agendaPaper: InWelsh<typeof english> = {
  title: "Agenda, {day}",
  subject: "{kind} {body}, {day}",
  workingCopy: "Copi gwaith, heb ei gyhoeddi. Fel y mae ar {day}: {state}.",
  holdsExempt: "Mae’n cynnwys busnes eithriedig: ni ddylid ei drosglwyddo.",
  council: "Cyngor",
  meetingOf: "{kind} {body}",
  when: "Pryd",
  where: "Ble",
  chair: "Cadeirydd",
  members: "Aelodau",
  publishedOn: "Cyhoeddwyd yr agenda hon ar {day}.",
  runningOrder: "Trefn y busnes. {part}",
  expectedAt: "Disgwylir am",
  urgent: "Derbyniwyd fel mater brys",
  urgentBy: "{because} ({by}, {day})",
  paper: "Papur",
  lines: "Llinellau ymholi allweddol:",
  questions: "Cwestiynau:",
  attends: "Pwy sy’n mynychu:",
  documents: "Dogfennau:",
  confirmedOn: "{who} (cadarnhawyd ar {day})",
};
