import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { NOW, PEOPLE } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";
import { CHAIRS, OFFICERS, type Rows } from "./row.ts";

let startYear = 2060;

/** An item of a year of its own, on the first of two meetings. */
const planned = async (db: Db) => {
  startYear += 1;
  const programmeId = await givenProgramme(db, { startYear, state: "approved" });
  const meetingId = await givenMeeting(db, { meetsOn: `${startYear}-09-02` });
  const toMeetingId = await givenMeeting(db, { meetsOn: `${startYear}-10-06` });
  const themeId = await givenTheme(db, { state: "scheduled" });
  const itemId = await givenItem(db, { programmeId, meetingId, themeId, state: "scheduled" });
  return { programmeId, meetingId, toMeetingId, itemId };
};

const OF_OFFICER = { reasonCode: "volume", reasonWords: "Too full" } as const;

/** A draft plan with one move, by the address of its year. */
const draft = async (db: Db) => {
  const { programmeId, meetingId, toMeetingId, itemId } = await planned(db);
  const plan = db.insertInto("draftPlan").values({ programmeId }).returning("id");
  const { id: draftPlanId } = await plan.executeTakeFirstOrThrow();
  const by = { addedByPersonId: PEOPLE.officer.personId, addedByName: PEOPLE.officer.name, addedAt: NOW };
  const move: New<"draftMove"> = {
    draftPlanId,
    itemId,
    fromMeetingId: meetingId,
    toMeetingId,
    toMeetsOn: `${startYear}-10-06`,
    ...OF_OFFICER,
    ...by,
  };
  await db.insertInto("draftMove").values(move).execute();
  return `/programmes/anytown-panel/${startYear}-${String((startYear + 1) % 100).padStart(2, "0")}/draft`;
};

/** A request with one change that waits for the chair. */
const request = (end: string) => async (db: Db) => {
  const { programmeId, meetingId, toMeetingId, itemId } = await planned(db);
  const sent = { sentByPersonId: PEOPLE.officer.personId, sentByName: PEOPLE.officer.name, sentAt: NOW };
  const plan = db
    .insertInto("draftPlan")
    .values({ programmeId, state: "with_chair", ...sent })
    .returning("id");
  const { id: draftPlanId } = await plan.executeTakeFirstOrThrow();
  await db
    .insertInto("variation")
    .values({
      programmeId,
      itemId,
      kind: "move",
      fromMeetingId: meetingId,
      toMeetingId,
      reasonWords: "Too full",
      proposedByPersonId: PEOPLE.officer.personId,
      proposedByName: PEOPLE.officer.name,
      proposedAt: NOW,
      itemVersion: 1,
      draftPlanId,
    })
    .execute();
  return `/requests/P-${draftPlanId}/${end}`;
};

/** Who may gather moves, send them, decide on them and take them back, written out by hand. */
export const PLAN_ROWS: Rows = {
  "items.$ref_.draft-plan": {
    may: OFFICERS,
    at: async (db) => `/items/I-${(await planned(db)).itemId}/draft-plan`,
    fields: { deed: "off", ...OF_OFFICER },
  },
  "themes.$ref_.draft-plan": {
    may: OFFICERS,
    at: async (db) => `/themes/T-${await givenTheme(db, { state: "approved" })}/draft-plan`,
    fields: async (db) => ({ to: `M-${(await planned(db)).toMeetingId}` }),
  },
  "programmes.$slug.$year_.draft": { may: OFFICERS, at: draft, fields: { deed: "remove" } },
  "requests.$ref_.decision": { may: CHAIRS, at: request("decision"), fields: { decision: "refuse", reason: "No" } },
  "requests.$ref_.recall": { may: OFFICERS, at: request("recall") },
};
