import { readMinutes } from "#app/domain/minutes/read-minutes.ts";
import { bringMinutes } from "#app/services/minutes/bring-minutes.server.ts";
import { saveMinutes } from "#app/services/minutes/save-minutes.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, PANEL } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";
import { OFFICERS, type Rows } from "./row.ts";

/** Each draft is of a meeting of its own. */
let years = 1990;
const textOf = (year: number) =>
  `Held on 1 September ${year}\n\n1. Taxi licensing\n\nACTION: Clerk to write to the Mayor.\n\n2. Any other business\n\nNone.`;

async function givenMinutes(db: Db) {
  years += 1;
  await givenMeeting(db, { meetsOn: `${years}-09-01`, state: "held" });
  const reading = readMinutes(textOf(years));
  const input = { bodyId: PANEL, fileName: "", reading };
  const done = await bringMinutes(db, acting("officer", new Date().toISOString()), input);
  if (!done.ok) throw new Error(done.refusal.because);
  return { id: done.result.id, proposals: reading.proposals };
}

const waiting = (end: string) => async (db: Db) => `/bring-in/minutes/${(await givenMinutes(db)).id}${end}`;
const saved = (end: string) => async (db: Db) => {
  const { id: minutesId, proposals } = await givenMinutes(db);
  const decisions = Object.fromEntries(proposals.map(({ key }) => [key, { ticked: true, changed: {} }]));
  const done = await saveMinutes(db, acting("officer"), { minutesId, version: 1, decisions });
  if (!done.ok) throw new Error(done.refusal.because);
  return `/bring-in/minutes/${minutesId}/${end}`;
};
const lastMeeting = async (db: Db) =>
  (
    await db
      .selectFrom("meeting")
      .select("id")
      .where("state", "=", "held")
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow()
  ).id;

/** Who may post what, written out by hand. */
export const MINUTES_ROWS: Rows = {
  "bring-in.minutes._index": { may: OFFICERS, at: () => "/bring-in/minutes", fields: { text: textOf(1990) } },
  "bring-in.minutes.$id": { may: OFFICERS, at: waiting("") },
  "bring-in.minutes.$id_.saving": { may: OFFICERS, at: waiting("/saving"), fields: { tick: "all" } },
  "bring-in.minutes.$id_.meeting": {
    may: OFFICERS,
    at: waiting("/meeting"),
    fields: async (db) => ({ how: "there", meetingId: String(await lastMeeting(db)) }),
  },
  "bring-in.minutes.$id_.discarding": { may: OFFICERS, at: waiting("/discarding") },
  "bring-in.minutes.$id_.undoing": { may: OFFICERS, at: saved("undoing") },
  "bring-in.minutes.$id_.publication": { may: OFFICERS, at: saved("publication") },
};
