import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { NOW, PANEL } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";
import { OFFICERS, type Rows } from "./row.ts";

const deadline = (end: string) => async (db: Db) =>
  `/deadlines/anytown-panel/N1:M-${await givenMeeting(db, { meetsOn: "2026-06-02" })}/${end}`;

const occasion = (end: string) => async (db: Db) => {
  const happened: New<"occasion"> = {
    bodyId: PANEL,
    ruleId: "P18",
    title: "Inspection",
    occurredOn: "2026-06-02",
    recordedAt: NOW,
    recordedByName: "Jo Bryce",
  };
  const { id } = await db.insertInto("occasion").values(happened).returning("id").executeTakeFirstOrThrow();
  return `/occasions/${id}/${end}`;
};

/** Who may post what about deadlines, written out by hand. */
export const DEADLINE_ROWS: Rows = {
  "deadlines.$slug.$key_.result": {
    may: OFFICERS,
    at: deadline("result"),
    fields: { result: "met", onDay: "2026-05-20" },
  },
  "deadlines.$slug.$key_.result-removal": {
    may: OFFICERS,
    at: async (db) => {
      const path = await deadline("result-removal")(db);
      const key = path.split("/")[3] ?? "";
      const ended = { bodyId: PANEL, key, ruleId: "N1", result: "met" as const, onDay: "2026-05-20" };
      await db
        .insertInto("deadlineResult")
        .values({ ...ended, byName: "Jo Bryce", at: NOW })
        .execute();
      return path;
    },
  },
  "occasions.new": {
    may: OFFICERS,
    at: () => "/occasions/new?body=anytown-panel",
    fields: { ruleId: "P18", occurredOn: "2026-06-02", period: "" },
  },
  "occasions.$id.edit": { may: OFFICERS, at: occasion("edit"), fields: { period: "" } },
  "occasions.$id.ending": { may: OFFICERS, at: occasion("ending") },
};
