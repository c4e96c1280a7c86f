import type { MeetingsFound } from "#app/domain/brought-meetings/found.ts";
import { bringMeetings } from "#app/services/brought-meetings/bring-meetings.server.ts";
import { chooseCommittees } from "#app/services/brought-meetings/choose-committees.server.ts";
import { saveMeetings } from "#app/services/brought-meetings/save-meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, PANEL } from "#tests/support/cast.ts";
import { OFFICERS, type Rows } from "./row.ts";

/** Each is of a meeting of its own. */
let years = 1980;
const KEY = "moderngov:143";

async function given(db: Db) {
  years += 1;
  const found: MeetingsFound = {
    committees: [{ key: KEY, scheme: "moderngov", title: "Panel", isEnded: false }],
    meetings: [
      {
        scheme: "moderngov",
        outsideId: String(years),
        committee: KEY,
        meetsOn: `${years}-09-01`,
        startsAt: null,
        venue: "",
        isCancelled: false,
        items: [],
        notes: [],
        fileName: "a.xml",
      },
    ],
    skipped: [],
  };
  const as = acting("officer", new Date().toISOString());
  const done = await bringMeetings(db, as, { bodyId: PANEL, fileNames: "a.xml", found, asksService: false });
  if (!done.ok) throw new Error(done.refusal.because);
  const broughtId = done.result.id;
  const chosen = await chooseCommittees(db, acting("officer"), { broughtId, version: 1, committees: [KEY] });
  if (!chosen.ok) throw new Error(chosen.refusal.because);
  return { broughtId, key: `moderngov:${years}` };
}

const waiting = (end: string) => async (db: Db) => `/bring-in/moderngov/${(await given(db)).broughtId}${end}`;
const saved = (end: string) => async (db: Db) => {
  const { broughtId, key } = await given(db);
  const done = await saveMeetings(db, acting("officer"), { broughtId, version: 2, keys: [key] });
  if (!done.ok) throw new Error(done.refusal.because);
  return `/bring-in/moderngov/${broughtId}/${end}`;
};
const XML = "<meeting><meetingid>1</meetingid><meetingdate>01/09/1979</meetingdate></meeting>";

/** Who may post what, written out by hand. */
export const BROUGHT_ROWS: Rows = {
  "bring-in.moderngov._index": {
    may: OFFICERS,
    at: () => "/bring-in/moderngov",
    file: () => Promise.resolve({ name: "a.xml", bytes: Buffer.from(XML) } as never),
  },
  "bring-in.moderngov.$id": {
    may: OFFICERS,
    at: waiting(""),
    fields: { "found-1-key": KEY, "found-1-ticked": "yes" },
  },
  "bring-in.moderngov.$id_.saving": {
    may: OFFICERS,
    at: waiting("/saving"),
    fields: () => Promise.resolve({ "found-1-key": `moderngov:${years}`, "found-1-ticked": "yes" }),
  },
  "bring-in.moderngov.$id_.discarding": { may: OFFICERS, at: waiting("/discarding") },
  "bring-in.moderngov.$id_.undoing": { may: OFFICERS, at: saved("undoing") },
  "bring-in.moderngov.$id_.publication": { may: OFFICERS, at: saved("publication") },
};
