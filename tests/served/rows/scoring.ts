import type { Db } from "#db/open.server.ts";
import { NOW } from "#tests/support/cast.ts";
import { givenTheme } from "#tests/support/records.ts";
import { givenRound } from "#tests/support/scoring.ts";
import { CHAIRS, EVERYONE, OFFICERS, type Rows } from "./row.ts";

let round: Awaited<ReturnType<typeof givenRound>>;
const scoring = (end: string) => async (db: Db) => {
  round = await givenRound(db);
  return `/scoring/S-${round.roundId}/${end}`;
};
const placing = async (db: Db) => {
  const home = await scoring("placing")(db);
  return `${home}?theme=T-${round.themeIds[0]}`;
};

let sets = 0;
const LETTERS = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((row) => [`letter.${row}`, "R"]));

/** Who may post what, written out by hand. */
export const SCORING_ROWS: Rows = {
  "scoring.new": {
    may: OFFICERS,
    at: async (db) => {
      await givenRound(db);
      return "/scoring/new?body=anytown-panel";
    },
  },
  "scoring.criteria.new": {
    may: OFFICERS,
    at: () => "/scoring/criteria/new",
    fields: () => Promise.resolve({ title: `Ours ${(sets += 1)}`, ...LETTERS }),
  },
  "scoring.$ref_.scores": {
    may: EVERYONE,
    at: scoring("scores"),
    fields: () => Promise.resolve({ [`points.${round.entryIds[0]}.${round.criterionIds[0]}`]: "2" }),
  },
  "scoring.$ref_.cut-off": { may: CHAIRS, at: scoring("cut-off"), fields: { cutOff: 7 } },
  "scoring.$ref_.placing": {
    may: CHAIRS,
    at: placing,
    fields: { placing: "below", reasonWords: "Another body looks at it." },
  },
  "scoring.$ref_.closing": { may: OFFICERS, at: scoring("closing") },
  "scoring.$ref_.publication": {
    may: OFFICERS,
    at: async (db) => {
      round = await givenRound(db, { state: "closed", closedAt: NOW });
      return `/scoring/S-${round.roundId}/publication`;
    },
  },
  "scoring.$ref_.themes": {
    may: OFFICERS,
    at: scoring("themes"),
    fields: async (db) => ({ "themeIds[]": [String(await givenTheme(db))] }),
  },
  "scoring.$ref_.minutes": { may: OFFICERS, at: scoring("minutes"), fields: { minutesAvailable: 600 } },
};
