import { beforeEach, describe, expect, test } from "vitest";
import { FIRST_STEP_NAMES } from "#app/domain/home/first-steps.ts";
import { startStandingItems } from "#app/services/administration/start-standing-items.server.ts";
import { readMinutes } from "#app/domain/minutes/read-minutes.ts";
import { bringMinutes } from "#app/services/minutes/bring-minutes.server.ts";
import { saveMinutes } from "#app/services/minutes/save-minutes.server.ts";
import { readHome } from "#app/services/home/read-home.server.ts";
import { readFirstSteps, readNextStep } from "#app/services/home/read-first-steps.server.ts";
import { skipFirstStep } from "#app/services/home/skip-first-step.server.ts";
import type { Db } from "#db/open.server.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";
import {
  actionsIn,
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const SLUG = "anytown-panel";
const of = async (who: Parameters<typeof as>[0]) => (await readFirstSteps(db, as(who), SLUG))[0];
const standing = async () =>
  Object.fromEntries(((await of("officer"))?.steps ?? []).map(({ step, standing: how }) => [step, how]));
const skip = (step: (typeof FIRST_STEP_NAMES)[number], yes = true, who: Parameters<typeof acting>[0] = "officer") =>
  skipFirstStep(db, acting(who), { slug: SLUG, step, skip: yes });

test("each step is done once there is something of it", async () => {
  const OPEN = {
    people: "done",
    standing_items: "open",
    meetings: "open",
    last_year: "open",
    programme: "open",
    follow_ups: "open",
  };
  expect(await standing()).toEqual(OPEN);
  await givenMeeting(db, { meetsOn: "2026-08-31" }); // past, and not recorded as held
  await givenItem(db, { themeId: await givenTheme(db, { state: "approved" }) }); // in no programme
  await givenFollowUp(db, { bodyId: OTHER_COMMITTEE });
  expect(await standing()).toEqual(OPEN);

  await givenMeeting(db, { meetsOn: "2026-09-01" });
  expect(await standing()).toEqual({ ...OPEN, meetings: "done" });
  await givenMeeting(db, { meetsOn: "2026-06-01", state: "held" });
  const programmeId = await givenProgramme(db);
  await givenItem(db, { programmeId, themeId: await givenTheme(db, { state: "approved" }) });
  await givenFollowUp(db);
  expect(await standing()).toEqual({
    ...OPEN,
    meetings: "done",
    last_year: "done",
    programme: "done",
    follow_ups: "done",
  });
});

test("where there is no body yet, an administrator is led to set up the first", async () => {
  expect((await readHome(db, as("secondOfficer"), NOW)).hasNoBody).toBe(false);
  await db.deleteFrom("membership").execute();
  await db.deleteFrom("body").execute();
  const administrator = { ...as("secondOfficer"), parts: [] };
  expect(await readHome(db, administrator, NOW)).toMatchObject({ hasNoBody: true, settingUp: [] });
  expect((await readHome(db, { ...administrator, administrator: false }, NOW)).hasNoBody).toBe(false);
});

test("standing items start from a template, and go on in their list", async () => {
  const where = async () =>
    (await of("secondOfficer"))?.steps.find(({ step }) => step === "standing_items")?.href?.replace(/.*panel/, "");
  expect(await where()).toBe("/standing-items/template");
  await startStandingItems(db, acting("secondOfficer"), { slug: SLUG, template: "council" });
  expect(await where()).toBe("/standing-items");
});

test("last year comes from minutes, or from meetings that are added by hand", async () => {
  const lastYear = (await of("officer"))?.steps.find(({ step }) => step === "last_year");
  expect(lastYear).toMatchObject({
    href: "/bring-in/minutes?body=anytown-panel",
    also: { href: "/meetings/past/new?body=anytown-panel" },
  });
});

test("an administrator goes on from the people to those who have no invitation yet; the officer, who may not, does not", async () => {
  const people = async (who: "secondOfficer" | "officer") => (await of(who))?.steps[0];
  const after = { href: "/admin/people/invitations?back=/bodies/anytown-panel/first-steps" };
  expect(await people("secondOfficer")).toMatchObject({ standing: "done", after });
  expect(await people("officer")).toMatchObject({ after: null });
  await db.deleteFrom("membership").where("bodyId", "=", PANEL).where("role", "<>", "officer").execute();
  expect(await people("secondOfficer")).toMatchObject({ standing: "open", after: null });
});

test("members who only officers are, and standing items out of use, do not count", async () => {
  await db.deleteFrom("membership").where("bodyId", "=", PANEL).where("role", "<>", "officer").execute();
  expect((await standing()).people).toBe("open");
  await startStandingItems(db, acting("secondOfficer"), { slug: SLUG, template: "police_panel" });
  expect((await standing()).standing_items).toBe("done");
  await db.updateTable("standingItem").set({ endedAt: NOW }).execute();
  expect((await standing()).standing_items).toBe("open");
});

test("the officer sees where each step is done but the administrator’s; an administrator sees those", async () => {
  const links = async (who: Parameters<typeof as>[0]) =>
    Object.fromEntries(((await of(who))?.steps ?? []).map(({ step, href }) => [step, href !== null]));
  const officers = { meetings: true, last_year: true, programme: true, follow_ups: true };
  expect(await links("officer")).toEqual({ people: false, standing_items: false, ...officers });
  expect(await links("secondOfficer")).toEqual({ people: true, standing_items: true, ...officers });
});

test("nobody else sets the body up, and nobody needs to once it has ended", async () => {
  expect([await of("member"), await of("chair"), await of("outsideOfficer")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect((await readFirstSteps(db, as("officer"))).map(({ slug }) => slug)).toEqual([SLUG]);
  expect((await readFirstSteps(db, as("secondOfficer"))).map(({ slug }) => slug)).toEqual([
    SLUG,
    "othertown-committee",
  ]);
  await db.updateTable("body").set({ endedOn: "2026-09-02" }).where("id", "=", PANEL).execute();
  expect(await of("officer")).toBeDefined();
  await db.updateTable("body").set({ endedOn: "2026-09-01" }).where("id", "=", PANEL).execute();
  expect(await of("officer")).toBeUndefined();
});

test("the home page tells of a body until it has published; its own page still opens", async () => {
  const { programmeId } = await givenApprovedProgramme(db);
  expect(await readFirstSteps(db, as("officer"))).toHaveLength(1);
  await publish(db, programmeId);
  expect(await readFirstSteps(db, as("officer"))).toEqual([]);
  expect(await readFirstSteps(db, as("officer"), SLUG)).toHaveLength(1);
});

test("what comes next is the first step left, then the programme, then nothing once it has published", async () => {
  const { programmeId } = await givenApprovedProgramme(db);
  const all = "/bodies/anytown-panel/first-steps";
  const next = () => readNextStep(db, as("officer"), SLUG);
  await givenMeeting(db, { meetsOn: "2026-09-01" });
  expect(await next(), "standing items are an administrator’s").toMatchObject({
    all,
    next: { words: "last year’s meetings", href: `/bring-in/minutes?body=${SLUG}` },
  });
  for (const step of FIRST_STEP_NAMES) await skip(step);
  expect(await next()).toEqual({
    all,
    next: { words: "the work programme, for the chair", href: `/programmes/${SLUG}` },
  });
  await publish(db, programmeId);
  expect(await next()).toBeNull();
});

test("follow-ups of minutes leave the tracker to be brought in", async () => {
  await givenMeeting(db, { meetsOn: "2026-06-01", state: "held" });
  const reading = readMinutes("Held on 1 June 2026\n\n1. Taxi licensing\n\nACTION: Clerk to write to the Mayor.\n");
  const brought = await bringMinutes(db, acting("officer", NOW), { bodyId: PANEL, fileName: "", reading });
  const minutesId = brought.ok ? brought.result.id : 0;
  const decisions = Object.fromEntries(reading.proposals.map(({ key }) => [key, { ticked: true, changed: {} }]));
  await saveMinutes(db, acting("officer", NOW), { minutesId, version: 1, decisions });
  expect(await db.selectFrom("followUp").select("id").execute()).toHaveLength(1);
  expect((await standing()).follow_ups).toBe("open");
  await givenFollowUp(db);
  expect((await standing()).follow_ups).toBe("done");
});

describe("skipping", () => {
  test("a step is not needed until it is taken up again, and done outweighs it", async () => {
    for (const step of FIRST_STEP_NAMES) await skip(step);
    await skip("follow_ups");
    expect(await standing()).toMatchObject({ people: "done", meetings: "skipped", follow_ups: "skipped" });
    expect(await readFirstSteps(db, as("officer")), "nothing is left to do").toEqual([]);
    await skip("meetings", false);
    expect(await standing()).toMatchObject({ meetings: "open", follow_ups: "skipped" });
    expect((await readFirstSteps(db, as("officer")))[0]?.open).toBe(1);
  });

  test.each(["member", "chair", "outsideOfficer"] as const)("%s may not skip", async (who) => {
    expect(await skip("meetings", true, who)).toMatchObject({ ok: false, refusal: { kind: "role" } });
    expect((await standing()).meetings).toBe("open");
  });
});

describe("standing items from a template", () => {
  test("are those of the template in order, each told in the history; a second time is refused", async () => {
    const start = () => startStandingItems(db, acting("secondOfficer"), { slug: SLUG, template: "council" });
    expect(await start()).toMatchObject({ ok: true, result: { items: 8 } });
    const rows = await db
      .selectFrom("standingItem")
      .select(["title", "place", "position"])
      .orderBy("position")
      .execute();
    expect(rows[0]).toEqual({ title: "Apologies for absence and substitutions", place: "opening", position: 1 });
    expect(rows.at(-1)).toEqual({ title: "Date of the next meeting", place: "closing", position: 8 });
    expect(await actionsIn(db)).toEqual(Array(8).fill("standing_item_added"));
    expect(await start()).toMatchObject({
      refusal: { kind: "state", because: "This body has standing items already: add or change them one by one." },
    });
    expect(await actionsIn(db)).toHaveLength(8);
  });

  test("are an administrator’s to add", async () => {
    const start = startStandingItems(db, acting("officer"), { slug: SLUG, template: "council" });
    expect(await start).toMatchObject({ ok: false, refusal: { kind: "role" } });
    expect(PEOPLE.officer.role).toBe("officer");
  });
});
