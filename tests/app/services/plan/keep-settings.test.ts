import { beforeEach, expect, test } from "vitest";
import { planAddress } from "#app/domain/plan/plan-page.ts";
import { USUAL_SETTINGS } from "#app/domain/plan/settings.ts";
import { settingsOf } from "#app/domain/plan/settings-address.ts";
import { keepPlanSettings, offerPlanSettings, readPlanSettings } from "#app/services/plan/keep-settings.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, OTHER_COMMITTEE, PANEL, type CastName } from "#tests/support/cast.ts";
import { eventsIn } from "#tests/support/records.ts";

const SLUG = "anytown-panel";
const CAREFUL = { ...USUAL_SETTINGS, surprises: "fewest", reserveMinutes: 20, mostHeavy: null } as const;
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const keep = (settings: typeof USUAL_SETTINGS, version: number, who: CastName = "officer") =>
  keepPlanSettings(db, acting(who), { slug: SLUG, version, ...settings });

test("an officer keeps what the plans of the body weigh, and its history says what changed", async () => {
  expect(await readPlanSettings(db, PANEL)).toEqual(USUAL_SETTINGS);
  expect(await keep(CAREFUL, 0)).toMatchObject({ ok: true });
  expect(await readPlanSettings(db, PANEL)).toEqual(CAREFUL);
  expect(await readPlanSettings(db, OTHER_COMMITTEE)).toEqual(USUAL_SETTINGS);
  const [event, ...others] = await eventsIn(db);
  expect(others).toEqual([]);
  expect([event?.action, event?.actorName, JSON.parse(event?.particulars ?? "")]).toEqual([
    "plan_settings_kept",
    "Jo Bryce",
    {
      changed: [
        { label: "How much a plan may change", before: "Move few items", after: "Change as little as possible" },
        { label: "Minutes of each meeting that stay free", before: "10", after: "20" },
        { label: "Heavy items that go together", before: "2", after: "as many as there are" },
      ],
    },
  ]);
  expect(await offerPlanSettings(db, as("officer"), SLUG)).toMatchObject({
    settings: CAREFUL,
    version: 1,
    verdict: { allowed: true },
  });
});

test("what stays the same is no change", async () => {
  expect(await keep(USUAL_SETTINGS, 0)).toMatchObject({ ok: true });
  expect(await db.selectFrom("planSetting").select("bodyId").execute()).toEqual([]);
  expect(await eventsIn(db)).toEqual([]);
});

test("two officers do not write over each other", async () => {
  await keep(CAREFUL, 0);
  expect(await keep(USUAL_SETTINGS, 0)).toMatchObject({
    ok: false,
    refusal: { kind: "stale", because: expect.stringContaining("Jo Bryce set them") },
  });
  expect(await readPlanSettings(db, PANEL)).toEqual(CAREFUL);
  expect(await keep(USUAL_SETTINGS, 1)).toMatchObject({ ok: true });
  expect(await offerPlanSettings(db, as("officer"), SLUG)).toMatchObject({ settings: USUAL_SETTINGS, version: 2 });
});

test.each<CastName>(["member", "chair", "viceChair"])("the %s does not, and nothing is written", async (who) => {
  expect(await keep(CAREFUL, 0, who)).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await readPlanSettings(db, PANEL)).toEqual(USUAL_SETTINGS);
  expect(await eventsIn(db)).toEqual([]);
});

test("another body’s officer finds nothing there", async () => {
  expect(await offerPlanSettings(db, as("outsideOfficer"), SLUG)).toBeUndefined();
});

test("an address that says nothing means what is kept, and says all that is otherwise", () => {
  const asked = (settings: typeof USUAL_SETTINGS) => planAddress("/plan", { settings, changes: [], usual: CAREFUL });
  expect(asked(CAREFUL)).toBe("/plan");
  expect(asked(USUAL_SETTINGS)).toBe("/plan?surprises=few&reserve=10&heavy=2");
  const given = new URLSearchParams(asked(USUAL_SETTINGS).split("?")[1]);
  expect(settingsOf((name) => given.get(name), CAREFUL)).toEqual(USUAL_SETTINGS);
  expect(settingsOf(() => null, CAREFUL)).toEqual(CAREFUL);
});
