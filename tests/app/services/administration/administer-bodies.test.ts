import { beforeEach, expect, test } from "vitest";
import { addOffice } from "#app/services/administration/add-office.server.ts";
import { addStandingItem } from "#app/services/administration/add-standing-item.server.ts";
import { STARTING_WORDS } from "#app/domain/same-words.ts";
import { createBody, type BodyDetails } from "#app/services/administration/create-body.server.ts";
import { editBody } from "#app/services/administration/edit-body.server.ts";
import { editOffice } from "#app/services/administration/edit-office.server.ts";
import { editStandingItem } from "#app/services/administration/edit-standing-item.server.ts";
import { endMembership } from "#app/services/administration/end-membership.server.ts";
import { endStandingItem } from "#app/services/administration/end-standing-item.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";
import { startMembership } from "#app/services/administration/start-membership.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPerson } from "#db/account/readers.server.ts";
import { listStandingItems } from "#db/administration/standing-items.server.ts";
import { acting, as, freshDb, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { actionsIn } from "#tests/support/records.ts";

const SLUG = "anytown-panel";
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const admin = () => acting("secondOfficer");
const PANEL_DETAILS: BodyDetails = {
  name: "Anytown Scrutiny Panel",
  kind: "panel",
  parentBodyId: null,
  hostAuthority: "Anytown Council",
  jurisdiction: "england",
  law: "police_panel",
  dayProfile: "weekends_and_bank_holidays",
  yearStartMonth: 5,
  yearStartDay: 1,
  defaultMeetingMinutes: 150,
  cadenceTarget: null,
  cadenceWords: null,
  remit: "",
  publicContact: "",
  endedOn: null,
  writtenAnswerDays: null,
  responseDays: null,
  responseRuleWords: "",
};
const ITEM = {
  kind: "procedural",
  title: "Apologies",
  purpose: "",
  minutes: 5,
  place: "opening",
  position: 1,
} as const;
const role = { ok: false, refusal: { kind: "role" } };
const parts = () =>
  db
    .selectFrom("membership")
    .select(["id", "fromOn", "untilOn", "version"])
    .where("personId", "=", 4)
    .orderBy("id")
    .execute();

test("a body is set up under an address of its own", async () => {
  const details = {
    ...PANEL_DETAILS,
    name: "Anytown Panel",
    parentBodyId: PANEL,
    kind: "task_group",
  } as const;
  expect(await createBody(db, admin(), details)).toMatchObject({
    ok: true,
    result: { slug: "anytown-panel-2" },
  });
  expect(await actionsIn(db)).toEqual(["body_created"]);
});

test("who sets a body up is its officer where they say so, and it is told", async () => {
  const details = { ...PANEL_DETAILS, name: "Othertown Panel", asOfficer: true };
  expect(await createBody(db, admin(), details)).toMatchObject({ ok: true });
  const part = db.selectFrom("membership").innerJoin("body", "body.id", "membership.bodyId");
  expect(
    await part.select(["personId", "role", "fromOn"]).where("body.slug", "=", "othertown-panel").execute(),
  ).toEqual([{ personId: admin().actor.personId, role: "officer", fromOn: TODAY }]);
  expect(await actionsIn(db)).toEqual(["body_created", "membership_started"]);
});

test("a body's change is kept with what it was before; its address stays", async () => {
  const details = { ...PANEL_DETAILS, name: "Anytown Police Panel", cadenceTarget: 4 };
  expect(await editBody(db, admin(), { slug: SLUG, version: 1, details })).toMatchObject({
    ok: true,
    result: { slug: SLUG },
  });
  const event = await db.selectFrom("event").select(["action", "particulars"]).executeTakeFirstOrThrow();
  expect(event.action).toBe("body_edited");
  expect(JSON.parse(event.particulars)).toMatchObject({
    changed: [
      { label: "Name", before: "Anytown Scrutiny Panel", after: "Anytown Police Panel" },
      { label: "Meetings a year", before: "", after: "4" },
    ],
  });
});

test("a body stands neither under itself nor under what stands below it", async () => {
  await createBody(db, admin(), { ...PANEL_DETAILS, name: "Task group", parentBodyId: PANEL });
  const below = await db.selectFrom("body").select("id").where("slug", "=", "task-group").executeTakeFirstOrThrow();
  for (const parentBodyId of [PANEL, below.id]) {
    const details = { ...PANEL_DETAILS, parentBodyId };
    expect(await editBody(db, admin(), { slug: SLUG, version: 1, details })).toMatchObject({
      refusal: { kind: "input" },
    });
  }
  expect(await actionsIn(db)).toEqual(["body_created"]);
});

test("a stale edit of a body is refused with what changed", async () => {
  await editBody(db, admin(), { slug: SLUG, version: 1, details: { ...PANEL_DETAILS, remit: "Everything" } });
  const stale = await editBody(db, admin(), { slug: SLUG, version: 1, details: PANEL_DETAILS });
  expect(stale.ok ? "" : stale.refusal.because).toContain("Priya Shah changed remit");
});

test("an officer reads how the body is set up but may not change it; anyone else sees nothing", async () => {
  expect(await readBodyToAdminister(db, as("officer"), SLUG)).toMatchObject({ verdict: { allowed: false } });
  expect(await readBodyToAdminister(db, as("secondOfficer"), SLUG)).toMatchObject({
    verdict: { allowed: true },
  });
  for (const who of ["chair", "member", "outsideOfficer"] as const)
    expect(await readBodyToAdminister(db, as(who), SLUG)).toBeUndefined();
});

test("a part begins, counts from its first day, and ends after its last", async () => {
  const input = {
    slug: "othertown-committee",
    personId: 4,
    role: "member",
    fromOn: "2026-09-10",
    untilOn: null,
  };
  expect(await startMembership(db, admin(), { ...input, role: "member" })).toMatchObject({ ok: true });
  const bodiesOn = async (day: string) => (await findPerson(db, 4, day))?.parts.map((part) => part.bodyId).sort();
  expect(await bodiesOn("2026-09-09")).toEqual([1]);
  expect(await bodiesOn("2026-09-10")).toEqual([1, 2]);

  const held = (await parts())[0];
  const ending = { slug: SLUG, membershipId: held?.id ?? 0, version: 1, untilOn: "2026-09-30", reason: null };
  expect(await endMembership(db, admin(), ending)).toMatchObject({ ok: true });
  expect(await bodiesOn("2026-09-30")).toEqual([1, 2]);
  expect(await bodiesOn("2026-10-01")).toEqual([2]);
  expect(await actionsIn(db)).toEqual(["membership_started", "membership_ended"]);
});

test("a part that is over is kept as it was, and a last day is not before the first", async () => {
  const id = (await parts())[0]?.id ?? 0;
  const ending = { slug: SLUG, membershipId: id, version: 1, reason: null };
  expect(await endMembership(db, admin(), { ...ending, untilOn: "2026-04-30" })).toMatchObject({
    refusal: { kind: "input" },
  });
  await endMembership(db, admin(), { ...ending, untilOn: "2026-08-31" });
  expect(await endMembership(db, admin(), { ...ending, version: 2, untilOn: "2026-12-31" })).toMatchObject({
    refusal: { kind: "state", because: "This ended on 31 August 2026. What has ended cannot be changed." },
  });
  expect(await parts()).toMatchObject([{ untilOn: "2026-08-31", version: 2 }]);
});

test("a second chair at one time is refused by name", async () => {
  const input = { slug: SLUG, personId: 4, role: "chair", fromOn: TODAY, untilOn: null } as const;
  expect(await startMembership(db, admin(), input)).toMatchObject({
    refusal: { because: "Cllr Amara Okafor is chair of this body since 1 May 2026. End that first." },
  });
  expect(await actionsIn(db)).toEqual([]);
});

test("standing items are added, ordered, changed and taken out of use, never deleted", async () => {
  await addStandingItem(db, admin(), {
    slug: SLUG,
    details: { ...ITEM, title: "Any other business", place: "closing" },
  });
  await addStandingItem(db, admin(), { slug: SLUG, details: { ...ITEM, title: "Minutes", position: 2 } });
  await addStandingItem(db, admin(), { slug: SLUG, details: ITEM });
  const titles = async () => (await listStandingItems(db, PANEL)).map((item) => item.title);
  expect(await titles()).toEqual(["Apologies", "Minutes", "Any other business"]);

  const first = (await listStandingItems(db, PANEL))[0];
  const at = { slug: SLUG, itemId: first?.id ?? 0 };
  const details = { ...ITEM, position: 3 };
  expect(await editStandingItem(db, admin(), { ...at, version: 1, details })).toMatchObject({ ok: true });
  expect(await titles()).toEqual(["Minutes", "Apologies", "Any other business"]);
  expect(await endStandingItem(db, admin(), { ...at, version: 1, reason: "Old" })).toMatchObject({
    refusal: { kind: "stale" },
  });
  expect(await endStandingItem(db, admin(), { ...at, version: 2, reason: "Taken with the minutes" })).toMatchObject({
    ok: true,
  });
  expect(await titles()).toEqual(["Minutes", "Any other business"]);
  expect(await db.selectFrom("standingItem").select("id").execute()).toHaveLength(3);
  expect((await actionsIn(db)).slice(-2)).toEqual(["standing_item_edited", "standing_item_ended"]);
});

test("offices are added and changed, and a stale change is refused", async () => {
  await addOffice(db, admin(), { title: "Chief Constable", organisation: "Anyshire Police" });
  const input = { officeId: 1, version: 1, title: "Chief Constable", organisation: "Anyshire Constabulary" };
  expect(await editOffice(db, admin(), input)).toMatchObject({ ok: true });
  expect(await editOffice(db, admin(), { ...input, organisation: "Other" })).toMatchObject({
    refusal: { kind: "stale" },
  });
  expect(await actionsIn(db)).toEqual(["office_added", "office_edited"]);
});

test("only an administrator changes any of it, an officer of the body included", async () => {
  await addStandingItem(db, admin(), { slug: SLUG, details: ITEM });
  await addOffice(db, admin(), { title: "Chief Constable", organisation: "" });
  const before = await actionsIn(db);
  for (const who of ["officer", "chair", "member", "outsideOfficer"] as const) {
    const may = () => acting(who);
    const part = {
      slug: SLUG,
      personId: PEOPLE[who].personId,
      role: "officer",
      fromOn: TODAY,
      untilOn: null,
    } as const;
    const ending = { slug: SLUG, membershipId: 1, version: 1, untilOn: TODAY, reason: null };
    const item = { slug: SLUG, itemId: 1, version: 1 };
    const outcomes = [
      await createBody(db, may(), PANEL_DETAILS),
      await editBody(db, may(), { slug: SLUG, version: 1, details: PANEL_DETAILS }),
      await startMembership(db, may(), part),
      await endMembership(db, may(), ending),
      await addStandingItem(db, may(), { slug: SLUG, details: ITEM }),
      await editStandingItem(db, may(), { ...item, details: ITEM }),
      await endStandingItem(db, may(), { ...item, reason: "no" }),
      await addOffice(db, may(), { title: "X", organisation: "" }),
      await editOffice(db, may(), { officeId: 1, version: 1, title: "X", organisation: "" }),
    ];
    for (const outcome of outcomes) expect(outcome).toMatchObject(role);
  }
  expect(await actionsIn(db)).toEqual(before);
});

test("a body keeps its own list of abbreviations, and the history tells what it said before", async () => {
  const listed = () => db.selectFrom("body").select("sameWords").where("slug", "=", "anytown-panel").executeTakeFirst();
  expect(await listed()).toEqual({ sameWords: null });
  const details = { ...PANEL_DETAILS, sameWords: "FGM = female genital mutilation" };
  const save = async (sameWords: string) => {
    const of = db.selectFrom("body").select("version").where("slug", "=", "anytown-panel");
    const { version } = await of.executeTakeFirstOrThrow();
    return editBody(db, acting("secondOfficer"), {
      slug: "anytown-panel",
      version,
      details: { ...details, sameWords },
    });
  };
  expect((await save(STARTING_WORDS)).ok).toBe(true);
  const told = async () => (await db.selectFrom("event").select("particulars").execute()).map((row) => row.particulars);
  expect((await told()).join()).not.toContain("Abbreviations");
  expect((await save("")).ok).toBe(true);
  expect(await listed()).toEqual({ sameWords: "" });
  expect((await save(details.sameWords)).ok).toBe(true);
  expect(await listed()).toEqual({ sameWords: details.sameWords });
  expect((await told()).at(-1)).toContain('"Abbreviations and other words"');
});
