import { beforeEach, describe, expect, test } from "vitest";
import { enterAbsence, enterOwnAbsence } from "#app/services/availability/enter-absence.server.ts";
import { readBodyAbsences, readOwnAbsences } from "#app/services/availability/read-absences.server.ts";
import { removeAbsence } from "#app/services/availability/remove-absence.server.ts";
import { prune } from "#app/services/administration/prune.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, TODAY, type CastName } from "#tests/support/cast.ts";
import { actionsIn, givenItem } from "#tests/support/records.ts";

const WEEK = { weekday: null, fromOn: "2026-10-05", untilOn: "2026-10-09" };
const SLUG = "anytown-panel";
const RUTH = PEOPLE.member.personId;
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const kept = () =>
  db
    .selectFrom("absence")
    .select(["bodyId", "personId", "officeId", "words", "weekday", "fromOn", "untilOn"])
    .orderBy("id")
    .execute();
const theEvents = async () => JSON.stringify(await db.selectFrom("event").selectAll().execute());
const givenOffice = async (title: string) =>
  (await db.insertInto("office").values({ title }).returning("id").executeTakeFirstOrThrow()).id;
const seenBy = async (who: CastName) => (await readBodyAbsences(db, as(who), SLUG))?.lines.map(({ days }) => days);

describe("one's own days", () => {
  test("are kept for every body, and the event says neither whom nor when nor why", async () => {
    expect(await enterOwnAbsence(db, acting("member"), WEEK)).toMatchObject({ ok: true });
    expect(await kept()).toEqual([{ bodyId: null, personId: RUTH, officeId: null, words: "", ...WEEK }]);
    expect(await actionsIn(db)).toEqual(["absence_entered"]);
    expect(await theEvents()).not.toMatch(/2026-10-0|October|particulars":"\{"/);
  });

  test("one day needs no last day; a weekday begins today", async () => {
    await enterOwnAbsence(db, acting("officer"), { weekday: null, fromOn: "2026-10-05", untilOn: null });
    await enterOwnAbsence(db, acting("officer"), { weekday: 4, fromOn: null, untilOn: "2026-12-31" });
    expect((await kept()).map(({ weekday, fromOn, untilOn }) => [weekday, fromOn, untilOn])).toEqual([
      [null, "2026-10-05", "2026-10-05"],
      [4, TODAY, "2026-12-31"],
    ]);
  });

  test("that are past, or kept already, or nobody's who has a part are refused, and nothing is written", async () => {
    await enterOwnAbsence(db, acting("member"), WEEK);
    const past = { ...WEEK, fromOn: "2026-08-03", untilOn: "2026-08-07" };
    const without = { ...acting("otherMember"), actor: { ...as("otherMember"), parts: [] } };
    expect(await enterOwnAbsence(db, acting("member"), WEEK)).toMatchObject({ ok: false, refusal: { kind: "state" } });
    expect(await enterOwnAbsence(db, acting("member"), past)).toMatchObject({ ok: false, refusal: { kind: "input" } });
    expect(await enterOwnAbsence(db, without, WEEK)).toMatchObject({ ok: false, refusal: { kind: "role" } });
    expect((await kept()).length).toBe(1);
    expect(await actionsIn(db)).toEqual(["absence_entered"]);
  });

  test("their owner reads those that officers entered as well, and removes both", async () => {
    await enterOwnAbsence(db, acting("member"), WEEK);
    await enterAbsence(db, acting("officer"), { slug: SLUG, who: `person:${RUTH}`, ...WEEK });
    const { lines } = await readOwnAbsences(db, as("member"));
    expect(lines.map(({ who, by, mayRemove }) => [who, by, mayRemove])).toEqual([
      ["Every body you have a role in", "you", true],
      ["Anytown Scrutiny Panel", "Jo Bryce", true],
    ]);
    for (const { id } of lines)
      expect(await removeAbsence(db, acting("member"), { absenceId: id })).toMatchObject({ ok: true });
    expect(await kept()).toEqual([]);
    expect((await actionsIn(db)).slice(2)).toEqual(["absence_removed", "absence_removed"]);
  });
});

describe("days that an officer enters", () => {
  test("are of anybody of the body, an office, a witness in words, or the whole body", async () => {
    const officeId = await givenOffice("Chief Constable");
    for (const who of ["body", `person:${RUTH}`, `office:${officeId}`, "witness:Dr Amy Lowe"])
      expect(await enterAbsence(db, acting("officer"), { slug: SLUG, who, ...WEEK })).toMatchObject({ ok: true });
    expect(
      (await kept()).map(({ bodyId, personId, officeId: office, words }) => [bodyId, personId, office, words]),
    ).toEqual([
      [PANEL, null, null, ""],
      [PANEL, RUTH, null, ""],
      [PANEL, null, officeId, ""],
      [PANEL, null, null, "Dr Amy Lowe"],
    ]);
    const page = await readBodyAbsences(db, as("secondOfficer"), SLUG);
    expect(page?.lines.map(({ who }) => who)).toEqual([
      "The whole body: Anytown Scrutiny Panel does not meet",
      "Cllr Ruth Ahmed",
      "Chief Constable",
      "Dr Amy Lowe",
    ]);
  });

  test.each(["person:9", "person:99", "office:99", "nobody"])("are not of %s", async (who) => {
    const outcome = await enterAbsence(db, acting("officer"), { slug: SLUG, who, ...WEEK });
    expect(outcome).toMatchObject({ ok: false, refusal: { because: "Choose who it is." } });
    expect(await kept()).toEqual([]);
  });

  test("are an officer's to enter, and there is no such body for whoever has no part in it", async () => {
    for (const who of ["member", "chair", "viceChair"] as const) {
      const outcome = await enterAbsence(db, acting(who), { slug: SLUG, who: "body", ...WEEK });
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
    }
    const outside = enterAbsence(db, acting("outsideOfficer"), { slug: SLUG, who: "body", ...WEEK });
    await expect(outside).rejects.toThrow(NoSuchRecord);
    expect(await kept()).toEqual([]);
  });

  test("the form offers the people of the body, offices, and witnesses whom open items name in words", async () => {
    const itemId = await givenItem(db);
    await db.insertInto("witness").values({ itemId, words: "Dr Amy Lowe", position: 1 }).execute();
    const page = await readBodyAbsences(db, as("officer"), SLUG);
    const values = page?.choices.map(({ value }) => value);
    expect(values?.[0]).toBe("body");
    expect(values).toContain(`person:${RUTH}`);
    expect(values).toContain("witness:Dr Amy Lowe");
    expect(values).not.toContain(`person:${PEOPLE.outsideMember.personId}`);
  });
});

test("who sees what is kept of a body: its officers, and of their own days everybody", async () => {
  await enterOwnAbsence(db, acting("member"), WEEK);
  await enterAbsence(db, acting("officer"), { slug: SLUG, who: "body", ...WEEK, fromOn: "2026-10-06" });
  await enterOwnAbsence(db, acting("outsideMember"), { ...WEEK, fromOn: "2026-10-07" });
  const own = "Monday 5 October 2026 to Friday 9 October 2026";
  const recess = "Tuesday 6 October 2026 to Friday 9 October 2026";
  expect(await seenBy("officer")).toEqual([own, recess]);
  for (const who of ["chair", "viceChair", "member", "otherMember"] as const) expect(await seenBy(who)).toEqual([]);
  expect(await seenBy("outsideOfficer")).toBeUndefined();
  expect((await readOwnAbsences(db, as("member"))).lines.map(({ days }) => days)).toEqual([own]);
  expect((await readOwnAbsences(db, as("otherMember"))).lines).toEqual([]);
});

test("an officer removes what officers entered, not what somebody entered themselves; for others there is nothing", async () => {
  await enterOwnAbsence(db, acting("member"), WEEK);
  await enterAbsence(db, acting("officer"), { slug: SLUG, who: "body", ...WEEK });
  expect(await removeAbsence(db, acting("officer"), { absenceId: 1 })).toMatchObject({ ok: false });
  for (const who of ["chair", "otherMember", "outsideOfficer"] as const)
    for (const absenceId of [1, 2, 3])
      await expect(removeAbsence(db, acting(who), { absenceId })).rejects.toThrow(NoSuchRecord);
  expect((await kept()).length).toBe(2);
  expect(await removeAbsence(db, acting("secondOfficer"), { absenceId: 2 })).toMatchObject({ ok: true });
  expect((await kept()).map(({ bodyId }) => bodyId)).toEqual([null]);
});

test("what is past is pruned the day after, and nothing else", async () => {
  const rows = ["2026-08-31", "2026-09-01", "2026-09-02"].map((untilOn) => ({
    bodyId: OTHER_COMMITTEE,
    fromOn: "2026-08-01",
    untilOn,
    enteredAt: NOW,
    enteredByName: "Sam Field",
  }));
  await db.insertInto("absence").values(rows).execute();
  await prune(db, { now: NOW, today: TODAY });
  expect((await kept()).map(({ untilOn }) => untilOn)).toEqual(["2026-09-01", "2026-09-02"]);
});
