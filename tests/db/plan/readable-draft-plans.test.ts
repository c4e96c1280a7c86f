import { beforeAll, expect, test } from "vitest";
import { seesDraftPlan } from "#app/domain/plan/draft-may.ts";
import { DRAFT_PLAN_STATES, type DraftPlanState } from "#app/domain/plan/draft-states.ts";
import { findDraftPlan } from "#db/plan/draft-plans.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
const plans: { id: number; state: DraftPlanState; openChanges: number }[] = [];

beforeAll(async () => {
  db = await freshDb();
  const programmeId = await givenProgramme(db, { state: "approved" });
  const open = await givenTheme(db, { title: "Open" });
  const hidden = await givenTheme(db, { title: "Hidden", sensitiveSinceAt: NOW });
  for (const state of Object.keys(DRAFT_PLAN_STATES) as DraftPlanState[])
    for (const themes of [[], [hidden], [hidden, open]]) {
      if (state === "draft" && themes.length > 0) continue; // one at a time, and a draft has no variations yet
      const plan = db.insertInto("draftPlan").values({ programmeId, state }).returning("id");
      const { id } = await plan.executeTakeFirstOrThrow();
      for (const themeId of themes) {
        const itemId = await givenItem(db, { programmeId, themeId });
        const asked = {
          kind: "add",
          reasonWords: "",
          proposedByName: "Jo Bryce",
          proposedAt: NOW,
          itemVersion: 1,
        } as const;
        const change = { programmeId, itemId, draftPlanId: id, state: "approved", ...asked } as const;
        await db.insertInto("variation").values(change).execute();
      }
      plans.push({ id, state, openChanges: themes.length > 1 ? 1 : 0 });
    }
});

test.each(Object.keys(PEOPLE) as CastName[])("what %s sees is the same in SQL and in the rule", async (who) => {
  for (const plan of plans) {
    const found = (await findDraftPlan(db, as(who), plan.id)) !== undefined;
    expect(found, JSON.stringify(plan)).toBe(seesDraftPlan(as(who), { bodyId: PANEL, ...plan }));
  }
});

test("an officer sees all, a member only requests with a change that is open, others and strangers nothing", async () => {
  const seen = async (who: CastName | null) => {
    const found = await Promise.all(plans.map(({ id }) => findDraftPlan(db, who && as(who), id)));
    return found.filter(Boolean).length;
  };
  expect(plans).toHaveLength(16);
  expect([await seen("officer"), await seen("chair"), await seen("member")]).toEqual([16, 9, 3]);
  expect([await seen("outsideOfficer"), await seen(null)]).toEqual([0, 0]);
});
