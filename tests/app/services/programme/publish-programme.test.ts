import { beforeEach, expect, test } from "vitest";
import { NEW_BUSINESS } from "#app/domain/agenda-item/text.ts";
import { readApprovals } from "#app/services/home/read-approvals.server.ts";
import { countWaitingSeen } from "#app/services/home/waiting.server.ts";
import { createItem } from "#app/services/agenda-item/create-item.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { decideProgramme } from "#app/services/programme/decide-programme.server.ts";
import { decideVariation } from "#app/services/programme/decide-variation.server.ts";
import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import { readPublished } from "#app/services/public-record/read-published.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { findLastRelease } from "#db/programme/releases.server.ts";
import { acting, as, freshDb, TODAY } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import {
  actionsIn,
  givenDelegation,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
let given: Awaited<ReturnType<typeof givenApprovedProgramme>>;

beforeEach(async () => {
  db = await freshDb();
  given = await givenApprovedProgramme(db);
});

const programmeNow = () =>
  db
    .selectFrom("workProgramme")
    .select(["state", "version"])
    .where("id", "=", given.programmeId)
    .executeTakeFirstOrThrow();

const rowsOf = () =>
  db.selectFrom("publication").select(["kind", "recordId"]).orderBy("kind").orderBy("recordId").execute();

test("the officer publishes release 1: state, event, and a row for each record", async () => {
  const outcome = await publishProgramme(db, acting("officer"), {
    programmeId: given.programmeId,
    version: 1,
    note: "Agreed in July.",
  });

  expect(outcome).toMatchObject({
    ok: true,
    result: { number: 1, path: "/programmes/anytown-panel/2026-27" },
  });
  expect(await programmeNow()).toEqual({ state: "published", version: 2 });
  expect(await actionsIn(db)).toEqual(["programme_published"]);
  expect(await rowsOf()).toEqual([
    { kind: "item", recordId: given.itemId },
    { kind: "meeting", recordId: given.september },
    { kind: "meeting", recordId: given.october },
    { kind: "programme", recordId: given.programmeId },
    { kind: "theme", recordId: given.themeId },
  ]);
  const release = await findLastRelease(db, given.programmeId);
  expect(release).toMatchObject({ number: 1, note: "Agreed in July.", changes: [] });
});

test("an item moved after publication says from when and why, in the release and on its page", async () => {
  await publish(db, given.programmeId, "2026-09-01T09:00:00.000Z");
  await db.updateTable("agendaItem").set({ meetingId: given.october }).where("id", "=", given.itemId).execute();
  await db
    .insertInto("itemMove")
    .values({
      itemId: given.itemId,
      fromMeetingId: given.september,
      toMeetingId: given.october,
      kind: "moved",
      reasonCode: "partner_unavailable",
      reasonWords: "the licensing team is at an inquest",
      byName: "Jo Bryce",
      at: "2026-09-02T09:00:00.000Z",
    })
    .execute();

  expect(await publish(db, given.programmeId, "2026-09-03T09:00:00.000Z")).toMatchObject({
    ok: true,
    result: { number: 2 },
  });

  const because = "A witness or partner is not available: the licensing team is at an inquest";
  const release = await findLastRelease(db, given.programmeId);
  expect(release?.changes.map((change) => change.words)).toEqual([
    `Taxi licensing moved from 8 September 2026 to 13 October 2026. Reason: ${because}.`,
  ]);
  const item = await readPublished(db, "item", given.itemId, TODAY);
  expect(item?.meeting?.meetsOn).toBe("2026-10-13");
  expect(item?.moves).toEqual([
    { kind: "moved", from: "2026-09-08", to: "2026-10-13", reason: because, publishedOn: "2026-09-03" },
  ]);
  const september = await readPublished(db, "meeting", given.september, TODAY);
  expect(september?.items).toEqual([]);
});

test("nothing is published where nothing has changed", async () => {
  await publish(db, given.programmeId);
  const outcome = await publish(db, given.programmeId);

  expect(outcome).toEqual({
    ok: false,
    refusal: {
      allowed: false,
      kind: "state",
      because: "Nothing has changed since release 1, so there is nothing to publish.",
    },
  });
  expect((await findLastRelease(db, given.programmeId))?.number).toBe(1);
  expect(await actionsIn(db)).toEqual(["programme_published"]);
});

test.each([
  ["member", "Only the scrutiny officer of this body can publish a programme."],
  ["chair", "Only the scrutiny officer of this body can publish a programme."],
] as const)("the %s is refused, and nothing is published", async (who, because) => {
  const outcome = await publishProgramme(db, acting(who), { programmeId: given.programmeId, version: 1 });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role", because } });
  expect(await programmeNow()).toEqual({ state: "approved", version: 1 });
  expect(await rowsOf()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test("a draft cannot be published", async () => {
  await db.updateTable("workProgramme").set({ state: "draft" }).execute();
  const outcome = await publish(db, given.programmeId);

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await rowsOf()).toEqual([]);
  expect(await findLastRelease(db, given.programmeId)).toBeUndefined();
});

test("a form from an older version publishes nothing", async () => {
  await publish(db, given.programmeId);
  const outcome = await publishProgramme(db, acting("secondOfficer"), {
    programmeId: given.programmeId,
    version: 1,
  });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(outcome.ok ? "" : outcome.refusal.because).toContain("Jo Bryce published release 1");
});

test("for an officer of another body the programme does not exist", async () => {
  await expect(
    publishProgramme(db, acting("outsideOfficer"), { programmeId: given.programmeId, version: 1 }),
  ).rejects.toThrow(NoSuchRecord);
});

test.each([
  ["draft", true],
  ["approved", true],
  ["published", false],
] as const)("with a later year that is %s, a theme with no item yet is spoken of here: %s", async (state, isHere) => {
  const themeId = await givenTheme(db, { title: "Water safety", state: "approved" });
  await givenProgramme(db, { startYear: 2027, state });
  await publish(db, given.programmeId);

  const release = await findLastRelease(db, given.programmeId);
  expect(release?.snapshot.themes.some((theme) => theme.id === themeId)).toBe(isHere);
});

test("a question put in an earlier year keeps its meeting and item when the theme comes into a later year's programme", async () => {
  const asked = { themeId: given.themeId, itemId: given.itemId, state: "put" } as const;
  const questionId = await givenQuestion(db, { ...asked, text: "How many were refused?" });
  const shut = await givenItem(db, {
    programmeId: given.programmeId,
    themeId: given.themeId,
    meetingId: given.september,
    state: "scheduled",
    part: "part_2",
    exemptParagraph: "3",
  });
  const secret = await givenQuestion(db, { ...asked, itemId: shut, text: "Which supplier?" });
  await publish(db, given.programmeId, "2026-09-01T09:00:00.000Z");

  const next = await givenProgramme(db, { startYear: 2027, state: "approved" });
  const meetingId = await givenMeeting(db, { meetsOn: "2027-09-07" });
  await givenItem(db, { programmeId: next, themeId: given.themeId, meetingId, state: "scheduled" });
  await publish(db, next, "2026-09-02T09:00:00.000Z");

  expect(await readPublished(db, "question", questionId, TODAY)).toMatchObject({
    item: { reference: `I-${given.itemId}` },
    meeting: { reference: `M-${given.september}` },
  });
  expect(
    await readPublished(db, "question", secret, TODAY),
    "put at an exempt item of the earlier year",
  ).toBeUndefined();
});

test("what an earlier year's programme still tells stays when a later year's leaves it out again", async () => {
  await publish(db, given.programmeId, "2026-09-01T09:00:00.000Z");
  const next = await givenProgramme(db, { startYear: 2027, state: "approved" });
  const meetingId = await givenMeeting(db, { meetsOn: "2027-09-07" });
  const later = await givenItem(db, { programmeId: next, themeId: given.themeId, meetingId, state: "scheduled" });
  await publish(db, next, "2026-09-02T09:00:00.000Z");
  await db
    .updateTable("agendaItem")
    .set({ programmeId: null, meetingId: null, state: "not_scheduled" })
    .where("id", "=", later)
    .execute();
  await publish(db, next, "2026-09-03T09:00:00.000Z");

  expect(await readPublished(db, "theme", given.themeId, TODAY)).toMatchObject({
    items: [{ reference: `I-${given.itemId}` }],
  });
  expect(await readPublished(db, "item", given.itemId, TODAY)).toMatchObject({
    theme: { reference: `T-${given.themeId}` },
  });
  expect(await readPublished(db, "item", later, TODAY)).toBeUndefined();
});

test("an item added to an approved programme without a meeting is not published until the chair has approved it", async () => {
  const { submitted } = { submitted: given.programmeId };
  await db.updateTable("workProgramme").set({ state: "submitted" }).where("id", "=", submitted).execute();
  expect(
    await decideProgramme(db, acting("chair"), { programmeId: submitted, version: 1, decision: "approve" }),
  ).toMatchObject({ ok: true });
  const themeId = await givenTheme(db, { title: "Late buses", state: "approved" });
  const asked = { ...NEW_BUSINESS, title: "Late buses", of: { kind: "theme", themeId, meetingId: null } } as const;
  expect(await createItem(db, acting("officer"), asked), "the chair is told why").toMatchObject({ ok: false });
  const made = await createItem(db, acting("officer"), { ...asked, reasonWords: "Buses stopped." });
  expect(made).toMatchObject({ ok: true, result: { how: "variation", variation: "V-1" } });
  const itemId = (made as { result: { id: number } }).result.id;
  const told = async (now: string) => {
    expect(await publish(db, given.programmeId, now)).toMatchObject({ ok: true });
    return (await readPublished(db, "item", itemId, TODAY))?.title;
  };
  expect(await told("2026-09-01T10:00:00.000Z")).toBeUndefined();
  expect(await readPublished(db, "theme", themeId, TODAY), "the theme is chosen, and is told").toMatchObject({
    items: [],
  });
  const [one] = await readApprovals(db, as("chair"));
  expect(one).toMatchObject({
    kind: "variation",
    variation: {
      what: "Add Late buses, which has no meeting yet",
      why: "Buses stopped.",
      effects: [],
      approve: { allowed: true },
    },
  });
  expect(await countWaitingSeen(db, as("chair"))).toBe(1);
  const move = { itemId, version: 1, meetingId: given.october, reasonCode: null, reasonWords: "A gap." };
  expect(await scheduleItem(db, acting("officer"), move), "one change is asked for at a time").toMatchObject({
    refusal: { kind: "state" },
  });

  const refusal = { variationId: 1, version: 1, decision: "refuse", reason: "Not now." } as const;
  expect(await decideVariation(db, acting("chair"), refusal)).toMatchObject({ ok: true });
  expect(await publish(db, given.programmeId), "a refused addition is no news").toMatchObject({ ok: false });
  await scheduleItem(db, acting("officer"), move);
  await decideVariation(db, acting("chair"), { variationId: 2, version: 1, decision: "approve" });
  expect(await told("2026-09-01T11:00:00.000Z")).toBe("Late buses");
});

test("an addition that the chair approves without a meeting is published, and stays where it waits", async () => {
  await db.updateTable("workProgramme").set({ state: "approved" }).where("id", "=", given.programmeId).execute();
  const themeId = await givenTheme(db, { title: "Late buses", state: "approved" });
  await createItem(db, acting("officer"), {
    ...NEW_BUSINESS,
    title: "Late buses",
    of: { kind: "theme", themeId, meetingId: null },
    reasonWords: "Buses stopped.",
  });
  const { itemId } = await db.selectFrom("variation").select("itemId").executeTakeFirstOrThrow();
  await decideVariation(db, acting("chair"), { variationId: 1, version: 1, decision: "approve" });
  const item = db.selectFrom("agendaItem").select(["state", "meetingId", "version"]).where("id", "=", itemId);
  expect(await item.executeTakeFirst()).toEqual({ state: "not_scheduled", meetingId: null, version: 1 });
  expect(await db.selectFrom("itemMove").selectAll().where("itemId", "=", itemId).execute()).toEqual([]);
  await publish(db, given.programmeId, "2026-09-01T10:00:00.000Z");
  expect(await readPublished(db, "item", itemId, TODAY)).toMatchObject({ title: "Late buses" });
  expect(await countWaitingSeen(db, as("chair"))).toBe(0);
});

test("under a delegation an item without a meeting is added at once, and recorded", async () => {
  await db.updateTable("workProgramme").set({ state: "published" }).where("id", "=", given.programmeId).execute();
  await givenDelegation(db);
  const themeId = await givenTheme(db, { title: "Late buses", state: "approved" });
  const made = await createItem(db, acting("officer"), {
    ...NEW_BUSINESS,
    title: "Late buses",
    of: { kind: "theme", themeId, meetingId: null },
    reasonWords: "Buses stopped.",
  });
  expect(made).toMatchObject({ result: { how: "delegated", variation: "V-1" } });
  expect(await db.selectFrom("variation").select(["kind", "state"]).execute()).toEqual([
    { kind: "add", state: "approved" },
  ]);
});
