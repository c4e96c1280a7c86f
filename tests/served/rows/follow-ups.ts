import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";
import { CHAIRS, MEMBERS, OFFICERS, type Rows } from "./row.ts";

/** Numbers of their own, far from those that the product gives. */
let number = 5_000;
const followUp =
  (end: string, values: Partial<New<"followUp">> = {}) =>
  async (db: Db) => {
    number += 1;
    return `/follow-ups/F-${await givenFollowUp(db, { number, ...values })}/${end}`;
  };
const WORDS = { words: "As the chair asked." };
const SAID = { wording: "That every host family is checked.", kind: "action" };

/** Who may post what, written out by hand. */
export const FOLLOW_UPS_ROWS: Rows = {
  "items.$ref_.follow-ups.new": {
    may: OFFICERS,
    at: async (db) => `/items/I-${await givenItem(db)}/follow-ups/new`,
    fields: SAID,
  },
  "themes.$ref_.follow-ups_.new": {
    may: OFFICERS,
    at: async (db) => `/themes/T-${await givenTheme(db)}/follow-ups/new`,
    fields: SAID,
  },
  "questions.$ref_.follow-ups.new": {
    may: OFFICERS,
    at: async (db) => `/questions/Q-${await givenQuestion(db)}/follow-ups/new`,
    fields: SAID,
  },
  "meetings.$ref_.follow-ups.new": {
    may: OFFICERS,
    at: async (db) => `/meetings/M-${await givenMeeting(db, { meetsOn: "2026-06-02" })}/follow-ups/new`,
    fields: SAID,
  },
  "follow-ups.$ref_.edit": { may: OFFICERS, at: followUp("edit") },
  "follow-ups.$ref_.report": {
    may: OFFICERS,
    at: followUp("report"),
    fields: { text: "Checks have begun.", state: "in_progress", reportedOn: "2026-08-30" },
  },
  "follow-ups.$ref_.response": {
    may: OFFICERS,
    at: followUp("response"),
    fields: { response: "accepted", respondedOn: "2026-08-30" },
  },
  "follow-ups.$ref_.completion": { may: [...OFFICERS, ...CHAIRS], at: followUp("completion") },
  "follow-ups.$ref_.pause": { may: OFFICERS, at: followUp("pause"), fields: WORDS },
  "follow-ups.$ref_.closing": {
    may: OFFICERS,
    at: followUp("closing"),
    fields: { ...WORDS, ending: "not_taken_forward", supersededById: "" },
  },
  "follow-ups.$ref_.reopening": {
    may: OFFICERS,
    at: followUp("reopening", { state: "complete" }),
    fields: WORDS,
  },
  "follow-ups.$ref_.place": {
    may: OFFICERS,
    at: followUp("place"),
    fields: async (db) => ({ itemId: `I-${await givenItem(db)}` }),
  },
  "follow-ups.$ref_.result": {
    may: OFFICERS,
    at: followUp("result"),
    fields: { to: "theme", title: "Checks on host families", why: "The response was partial." },
  },
  "follow-ups.$ref_.sensitivity": { may: OFFICERS, at: followUp("sensitivity"), fields: WORDS },
  "follow-ups.$ref_.sensitivity-removal": {
    may: OFFICERS,
    at: followUp("sensitivity-removal", {
      sensitiveSinceAt: "2026-08-21T09:00:00.000Z",
      sensitiveBecause: "A live case",
    }),
    fields: WORDS,
  },
  "follow-ups.$ref_.update-request": { may: MEMBERS, at: followUp("update-request") },
};
