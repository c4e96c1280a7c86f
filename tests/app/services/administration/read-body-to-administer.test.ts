import { beforeEach, expect, test } from "vitest";
import type { Paged } from "#app/domain/pages.ts";
import { listBodiesToAdminister } from "#app/services/administration/list-bodies-to-administer.server.ts";
import {
  listBodyChoices,
  listPeopleChoices,
  readMembership,
  readStandingItem,
} from "#app/services/administration/offer-body-choices.server.ts";
import {
  readBodyToAdminister,
  readBodyWithHistory,
  readBodyWithMemberships,
  readBodyWithStandingItems,
} from "#app/services/administration/read-body-to-administer.server.ts";
import { editBody } from "#app/services/administration/edit-body.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";

const SLUG = "anytown-panel";
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const setPart = (name: CastName, part: Partial<New<"membership">>) =>
  db.updateTable("membership").set(part).where("personId", "=", PEOPLE[name].personId).execute();
const standing = async (title: string, more: Partial<New<"standingItem">> = {}): Promise<number> => {
  const values = { bodyId: PANEL, kind: "procedural", title, minutes: 5, place: "opening", position: 1 } as const;
  const { id } = await db
    .insertInto("standingItem")
    .values({ ...values, ...more })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
};

test("a body as it is set up is seen by its officers and administrators, and changed by the latter", async () => {
  const seen = async (who: CastName) => (await readBodyToAdminister(db, as(who), SLUG))?.verdict.allowed;
  expect(await seen("officer")).toBe(false);
  expect(await seen("secondOfficer")).toBe(true);
  for (const who of ["chair", "member", "outsideOfficer"] as const) expect(await seen(who)).toBeUndefined();
  const nowhere = { ...as("secondOfficer"), parts: [] };
  expect(await readBodyToAdminister(db, nowhere, SLUG)).toMatchObject({
    name: "Anytown Scrutiny Panel",
    parentName: null,
    verdict: { allowed: true },
  });
  expect(await readBodyToAdminister(db, nowhere, "nowhere")).toBeUndefined();
});

test("its history, its members and its standing items are seen by the same people", async () => {
  for (const read of [readBodyWithHistory, readBodyWithMemberships, readBodyWithStandingItems]) {
    for (const who of ["officer", "secondOfficer"] as const)
      expect(await read(db, as(who), SLUG)).toMatchObject({ id: PANEL });
    for (const who of ["chair", "member", "outsideOfficer"] as const)
      expect(await read(db, as(who), SLUG)).toBeUndefined();
  }
  await db.updateTable("body").set({ parentBodyId: OTHER_COMMITTEE }).where("id", "=", PANEL).execute();
  expect(await readBodyToAdminister(db, as("officer"), SLUG)).toMatchObject({ parentName: "Othertown Committee" });
});

test("the history of a body holds what was changed of it", async () => {
  const { id, verdict, parentName, slug, version, ...details } = (await readBodyToAdminister(
    db,
    as("secondOfficer"),
    SLUG,
  ))!;
  expect([id, verdict.allowed, parentName, slug]).toEqual([PANEL, true, null, SLUG]);
  const changed = { slug: SLUG, version, details: { ...details, remit: "To hold to account." } };
  expect(await editBody(db, acting("secondOfficer"), changed as never)).toMatchObject({ ok: true });
  const history = async (slugOf: string) => (await readBodyWithHistory(db, as("secondOfficer"), slugOf))?.events.length;
  expect(await history(SLUG)).toBe(1);
  expect(await history("othertown-committee")).toBe(0);
});

test("who has a part today, until today or from a day to come is apart from whose part is over", async () => {
  await setPart("member", { untilOn: "2026-08-31" });
  await setPart("otherMember", { untilOn: "2026-09-01" });
  await setPart("coOpted", { fromOn: "2026-12-01" });
  const body = await readBodyWithMemberships(db, as("officer"), SLUG);
  const names = (parts?: Paged<{ personName: string }>) => parts?.rows.map(({ personName }) => personName);
  expect(names(body?.over)).toEqual(["Cllr Ruth Ahmed"]);
  expect(names(body?.held)).toEqual([
    "Cllr Amara Okafor",
    "Dr Lena Frost",
    "Jo Bryce",
    "Priya Shah",
    "Cllr Dai Prosser",
    "Cllr Tom Bell",
  ]);
});

test("standing items in use, those that open a meeting first, each in its place", async () => {
  await standing("Next meeting", { place: "closing" });
  await standing("Minutes", { position: 2 });
  const apologies = await standing("Apologies");
  const ended = await standing("Prayers", { endedAt: NOW });
  await standing("Theirs", { bodyId: OTHER_COMMITTEE });
  const body = await readBodyWithStandingItems(db, as("officer"), SLUG);
  expect(body?.items.map(({ title }) => title)).toEqual(["Apologies", "Minutes", "Next meeting"]);
  expect(await readStandingItem(db, PANEL, apologies)).toMatchObject({ title: "Apologies" });
  expect(await readStandingItem(db, OTHER_COMMITTEE, apologies)).toBeUndefined();
  expect(await readStandingItem(db, PANEL, ended)).toBeUndefined();
});

test("a part is read with its own body", async () => {
  const { id } = await db
    .selectFrom("membership")
    .select("id")
    .where("personId", "=", PEOPLE.chair.personId)
    .executeTakeFirstOrThrow();
  expect(await readMembership(db, PANEL, id)).toMatchObject({ personName: "Cllr Amara Okafor", role: "chair" });
  expect(await readMembership(db, OTHER_COMMITTEE, id)).toBeUndefined();
});

test("every body by name, with who it stands under and how many parts are held today; ended ones last", async () => {
  await db.updateTable("body").set({ parentBodyId: OTHER_COMMITTEE }).where("id", "=", PANEL).execute();
  await setPart("member", { untilOn: "2026-08-31" });
  await setPart("otherMember", { untilOn: "2026-09-01" });
  await setPart("coOpted", { fromOn: "2026-09-02" });
  const listed = async () =>
    (await listBodiesToAdminister(db, as("secondOfficer"))).map(({ name, parentName, kindWords, held }) => [
      name,
      parentName,
      kindWords,
      held,
    ]);
  const panel = ["Anytown Scrutiny Panel", "Othertown Committee", "Panel", 5];
  const committee = ["Othertown Committee", null, "Committee", 2];
  expect(await listed()).toEqual([panel, committee]);
  const end = (endedOn: string | null) => db.updateTable("body").set({ endedOn }).where("id", "=", PANEL).execute();
  for (const [endedOn, order] of [
    ["2026-08-31", [committee, panel]],
    ["2026-09-01", [committee, panel]],
    ["2026-09-02", [panel, committee]],
  ] as const) {
    await end(endedOn);
    expect(await listed(), endedOn).toEqual(order);
  }
  await db.deleteFrom("membership").where("bodyId", "=", OTHER_COMMITTEE).execute();
  expect((await listed()).find(([name]) => name === "Othertown Committee")?.[3]).toBe(0);
});

test("another body, and a person with their description, to choose from", async () => {
  const both = [
    { value: "1", words: "Anytown Scrutiny Panel" },
    { value: "2", words: "Othertown Committee" },
  ];
  expect(await listBodyChoices(db, as("secondOfficer"))).toEqual(both);
  expect(await listBodyChoices(db, as("secondOfficer"), PANEL)).toEqual([both[1]]);
  await db.updateTable("person").set({ description: "Ward 4" }).where("id", "=", PEOPLE.member.personId).execute();
  const people = await listPeopleChoices(db, as("secondOfficer"));
  expect(people.slice(0, 2)).toEqual([
    { value: "4", words: "Cllr Ruth Ahmed (Ward 4)" },
    { value: "5", words: "Cllr Tom Bell" },
  ]);
  expect(people).toHaveLength(9);
});
