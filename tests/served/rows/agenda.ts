import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { NOW } from "#tests/support/cast.ts";
import { givenItem, givenMeeting } from "#tests/support/records.ts";
import { CHAIRS, OFFICERS, type Rows } from "./row.ts";

const COMING = "2027-03-02";

const item =
  (end: string, values: Partial<New<"agendaItem">> = {}) =>
  async (db: Db) => {
    const meetingId = await givenMeeting(db, { meetsOn: COMING });
    return `/items/I-${await givenItem(db, { meetingId, state: "scheduled", ...values })}/${end}`;
  };

const agenda = (end: string, state?: New<"agenda">["state"]) => async (db: Db) => {
  const meetingId = await givenMeeting(db, { meetsOn: COMING });
  await givenItem(db, { meetingId, state: "scheduled" });
  if (state) await db.insertInto("agenda").values({ meetingId, state }).execute();
  return `/meetings/M-${meetingId}/agenda/${end}`;
};

const witness =
  (end: string, confirmedOn: string | null = null) =>
  async (db: Db) => {
    const path = await item("")(db);
    const itemId = Number(path.split("/")[2]?.slice(2));
    const { id } = await db
      .insertInto("witness")
      .values({ itemId, words: "A host family", position: 1, confirmedOn })
      .returning("id")
      .executeTakeFirstOrThrow();
    return `${path}witnesses/${id}/${end}`;
  };

const document = (end: string) => async (db: Db) => {
  const path = await item("")(db);
  const itemId = Number(path.split("/")[2]?.slice(2));
  const { id } = await db
    .insertInto("documentLink")
    .values({ itemId, title: "Report", url: "https://example.org/report.pdf", position: 1 })
    .returning("id")
    .executeTakeFirstOrThrow();
  return `${path}documents/${id}/${end}`;
};

const BOTH = [...OFFICERS, ...CHAIRS];
const URGENT = {
  urgentBecause: "A fire.",
  urgentByName: "Cllr Amara Okafor, chair",
  urgentOn: NOW.slice(0, 10),
};

/** Who may post what about agendas and their papers, written out by hand. */
export const AGENDA_ROWS: Rows = {
  "items.$ref_.part": { may: OFFICERS, at: item("part"), fields: { part: "part_2", exemptParagraph: "3" } },
  "items.$ref_.paper": {
    may: OFFICERS,
    at: item("paper"),
    fields: { paper: "received", paperOn: "2026-09-01" },
  },
  "items.$ref_.urgency": { may: BOTH, at: item("urgency") },
  "items.$ref_.urgency-removal": { may: BOTH, at: item("urgency-removal", URGENT) },
  "items.$ref_.witnesses.$id.confirmation": { may: OFFICERS, at: witness("confirmation") },
  "items.$ref_.witnesses.$id.confirmation-removal": {
    may: OFFICERS,
    at: witness("confirmation-removal", "2026-09-01"),
  },
  "items.$ref_.documents.new": {
    may: OFFICERS,
    at: item("documents/new"),
    fields: { url: "https://example.org/new.pdf" },
  },
  "items.$ref_.documents.$id.edit": {
    may: OFFICERS,
    at: document("edit"),
    fields: { title: "Another title" },
  },
  "items.$ref_.documents.$id.removal": { may: OFFICERS, at: document("removal") },
  "meetings.$ref_.agenda_.submission": { may: OFFICERS, at: agenda("submission") },
  "meetings.$ref_.agenda_.recall": { may: OFFICERS, at: agenda("recall", "with_chair") },
  "meetings.$ref_.agenda_.decision": {
    may: CHAIRS,
    at: agenda("decision", "with_chair"),
    fields: { decision: "agree" },
  },
  "meetings.$ref_.agenda_.publication": { may: OFFICERS, at: agenda("publication") },
};
