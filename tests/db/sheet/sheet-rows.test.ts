import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/open.server.ts";
import * as rows from "#db/sheet/sheet-rows.server.ts";
import { listTitlesTaken } from "#db/sheet/titles-taken.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenProgramme, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

/** A theme with an item, a question and a follow-up of it, in a body. */
async function given(bodyId: number, theme: object = {}) {
  const themeId = await givenTheme(db, { bodyId, ...theme });
  const of = { bodyId, themeId };
  return {
    themes: themeId,
    items: await givenItem(db, of),
    questions: await givenQuestion(db, of),
    follow_ups: await givenFollowUp(db, of),
  };
}

const LISTS = {
  themes: rows.listThemesOfSheet,
  items: rows.listItemsOfSheet,
  questions: rows.listQuestionsOfSheet,
  follow_ups: rows.listFollowUpsOfSheet,
} as const;
const KINDS = ["themes", "items", "questions", "follow_ups"] as const;

test.each(KINDS)(
  "a sheet of %s has those asked for alone, of one's own bodies, and what is sensitive",
  async (kind) => {
    const ours = (await given(PANEL))[kind];
    await given(PANEL);
    const secret = (await given(PANEL, { sensitiveSinceAt: NOW, sensitiveBecause: "A live case" }))[kind];
    const theirs = (await given(OTHER_COMMITTEE))[kind];
    const seen = async (who: Parameters<typeof as>[0]) =>
      (await LISTS[kind](db, as(who), [ours, secret, theirs])).map(({ id }) => id);
    expect(await seen("officer")).toEqual([ours, secret]);
    expect(await seen("member")).toEqual([ours]);
    expect(await seen("outsideMember")).toEqual([theirs]);
    expect(await LISTS[kind](db, as("officer"), [])).toEqual([]);
  },
);

test("a follow-up comes with the last of its own reports", async () => {
  const [id, other] = [await givenFollowUp(db), await givenFollowUp(db)];
  const report = { source: "officer", byName: "Jo Bryce", at: NOW, stateAfter: "in_progress" } as const;
  await db
    .insertInto("followUpUpdate")
    .values([
      { ...report, followUpId: id, text: "First", reportedOn: "2026-07-01" },
      { ...report, followUpId: id, text: "Last", reportedOn: "2026-08-01" },
      { ...report, followUpId: other, text: "Another's", reportedOn: "2026-08-20" },
    ])
    .execute();
  expect(await rows.listFollowUpsOfSheet(db, as("officer"), [id])).toMatchObject([
    { id, lastReport: "Last", lastReportedOn: "2026-08-01" },
  ]);
});

type Called = {
  taken: (title: string, more: { bodyId?: number }) => Promise<number>;
  over: readonly object[];
  open: readonly object[];
};

/** Each kind with what makes one of it over, and what it is called by. */
const CALLED = {
  themes: {
    taken: (title: string, more: object) => givenTheme(db, { title, ...more }),
    over: [{ state: "closed" }, { state: "not_taken_forward" }],
    open: [{ state: "considered" }, { state: "merged" }],
  },
  items: {
    taken: async (title: string, { bodyId = PANEL, ...more }: { bodyId?: number }) =>
      givenItem(db, { title, bodyId, programmeId: await givenProgrammeOnce(bodyId), ...more }),
    over: [{ state: "withdrawn" }],
    open: [{ state: "considered" }, { state: "deferred" }],
  },
  questions: {
    taken: (text: string, more: object) => givenQuestion(db, { text, ...more }),
    over: [{ state: "withdrawn" }],
    open: [{ state: "answered" }, { state: "agreed" }],
  },
  follow_ups: {
    taken: (wording: string, more: object) => givenFollowUp(db, { wording, ...more }),
    over: [{ state: "not_taken_forward" }],
    open: [{ state: "complete" }, { state: "in_progress" }],
  },
} as const;

async function givenProgrammeOnce(bodyId: number): Promise<number> {
  const known = await db.selectFrom("workProgramme").select("id").where("bodyId", "=", bodyId).executeTakeFirst();
  return known?.id ?? givenProgramme(db, { bodyId });
}

test.each(KINDS)("of %s those are listed that are called so, however it is written, and are not over", async (kind) => {
  const { taken, over, open }: Called = CALLED[kind];
  const found: number[] = [];
  for (const more of open) found.push(await taken("Taxis – Who’s driving?", more));
  for (const more of over) await taken("Taxis - who's driving?", more);
  const theirs = await taken("Taxis - who's driving?", { bodyId: OTHER_COMMITTEE });
  await taken("Night buses", {});
  const titles = ["taxis who s driving?", "taxis whos driving?"];
  expect(await listTitlesTaken(db, { kind, bodyId: PANEL, titles })).toEqual(found);
  expect(await listTitlesTaken(db, { kind, bodyId: OTHER_COMMITTEE, titles })).toEqual([theirs]);
  expect(await listTitlesTaken(db, { kind, bodyId: PANEL, titles: [] })).toEqual([]);
});
