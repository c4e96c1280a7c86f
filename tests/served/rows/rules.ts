import type { Db } from "#db/open.server.ts";
import { NOW } from "#tests/support/cast.ts";
import { givenLogo, LOGO } from "#tests/support/council.ts";
import { givenProgramme } from "#tests/support/records.ts";
import { ADMINISTRATOR, OFFICERS, type Rows } from "./row.ts";

/** A day on which the council is closed. */
const closedDay = async (db: Db): Promise<string> => {
  const day = {
    onDay: "2026-11-16",
    words: "The council is closed",
    addedAt: NOW,
    addedByName: "Priya Shah",
  };
  const { id } = await db.insertInto("calendarDay").values(day).returning("id").executeTakeFirstOrThrow();
  return `/admin/days/${id}/removal`;
};

/** The form has eight rows; one is enough. */
const OTHER_DAYS_EMPTY = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => [
    [`meeting-${number}-day`, ""],
    [`meeting-${number}-time`, ""],
  ]),
);

/** Who may post what, written out by hand. */
export const RULES_ROWS: Rows = {
  "admin.days.new": {
    may: ADMINISTRATOR,
    at: () => "/admin/days/new",
    fields: { onDay: "2026-10-19", words: "The council is closed", where: "both" },
  },
  "admin.retention.$name.edit": {
    may: ADMINISTRATOR,
    at: () => "/admin/retention/message/edit",
    fields: { days: "60" },
  },
  "admin.council.edit": {
    may: ADMINISTRATOR,
    at: () => "/admin/council/edit",
    fields: { name: "Othertown Council", colour: "#5b0032" },
  },
  "admin.council.logo": {
    may: ADMINISTRATOR,
    at: () => "/admin/council/logo",
    file: async () => ({ name: "logo.png", bytes: LOGO.bytes }),
  },
  "admin.council.logo-removal": {
    may: ADMINISTRATOR,
    at: async (db) => {
      await givenLogo(db);
      return "/admin/council/logo-removal";
    },
  },
  "admin.days.$id.removal": { may: ADMINISTRATOR, at: closedDay },
  "programmes.$slug.$year_.meetings": {
    may: OFFICERS,
    at: async (db) => {
      await givenProgramme(db, { startYear: 2029 });
      return "/programmes/anytown-panel/2029-30/meetings";
    },
    fields: { ...OTHER_DAYS_EMPTY, "meeting-1-day": "2030-02-05", minutesAvailable: "150" },
  },
  "bodies.$slug_.plan-settings": {
    may: OFFICERS,
    at: async (db) => {
      await db.deleteFrom("planSetting").execute();
      return "/bodies/anytown-panel/plan-settings";
    },
    fields: { surprises: "free" },
  },
  "bodies.$slug_.rules_.$rule_.edit": {
    may: OFFICERS,
    at: () => "/bodies/anytown-panel/rules/L3/edit",
    fields: { value: "5" },
  },
};
