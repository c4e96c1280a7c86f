import type { InWelsh } from "#app/words/entry.ts";
import type { promised as english } from "#app/words/en/promised.ts";

/** A published follow-up: what was recommended or promised, what was said to it, and what came of it. */
export const promised: InWelsh<typeof english> = {
  forWhom: "Ar gyfer",
  forOwner: "{what} ar gyfer {owner}",
  madeBy: "Gwnaed gan",
  madeOn: "Gwnaed ar",
  due: "Erbyn",
  numberInSource: "Rhif yn y ffynhonnell",
  made: "gwnaed ar {day}",
  response: "Ymateb: {words}",
  responses: "Yr ymateb",
  plan: "Yr hyn a wneir: {words}",
  reported: "Yr hyn a adroddwyd",
  meetingOf: "Cyfarfod {day}",
  ledTo: "Yr hyn a ddeilliodd ohono",
  wholeStory: "Hanes cyfan {title}",
};
