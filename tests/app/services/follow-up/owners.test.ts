import { beforeEach, describe, expect, test } from "vitest";
import { followUpList } from "#app/components/lists/follow-up-list.tsx";
import { readList } from "#app/components/list-table/read-list.ts";
import { chaseOwner } from "#app/services/follow-up/chase-owner.server.ts";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import { editFollowUp } from "#app/services/follow-up/edit-follow-up.server.ts";
import { followUpSource, listFollowUps } from "#app/services/follow-up/list-follow-ups.server.ts";
import { offerChase } from "#app/services/follow-up/offer-chase.server.ts";
import { offerFollowUpEdit } from "#app/services/follow-up/offer-follow-up-edit.server.ts";
import { findUsableLink } from "#app/services/follow-up/owner-links.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { readFollowUp } from "#app/services/follow-up/read-follow-up.server.ts";
import { searchRecords } from "#app/services/search/search-records.server.ts";
import { readImport } from "#app/services/sheet/read-import.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";
import { saveImport } from "#app/services/sheet/save-import.server.ts";
import { undoImport } from "#app/services/sheet/undo-import.server.ts";
import { uploadSheet } from "#app/services/sheet/upload-sheet.server.ts";
import { findFollowUp } from "#db/follow-up/follow-ups.server.ts";
import { readChase } from "#app/services/follow-up/read-chase.server.ts";
import type { Db } from "#db/open.server.ts";
import { SHOWN, tokenOf } from "#tests/support/accounts.ts";
import { acting, as, freshDb, NOW, PANEL } from "#tests/support/cast.ts";
import { eventsIn, givenFollowUp } from "#tests/support/records.ts";
import { takenOut } from "#tests/support/taken-out.ts";

const PCC = "Police and Crime Commissioner, Anytown";
const CHIEF = "Chief Constable, Anytown Police";
let db: Db;
beforeEach(async () => {
  db = await freshDb();
  await db
    .insertInto("office")
    .values([
      { id: 7, title: "Police and Crime Commissioner", organisation: "Anytown" },
      { id: 8, title: "Chief Constable", organisation: "Anytown Police" },
    ])
    .execute();
});

const ownerIn = (id: number) =>
  db
    .selectFrom("followUp")
    .select(["ownerPersonId", "ownerOfficeId", "ownerWords"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
const othersIn = (followUpId: number) =>
  db
    .selectFrom("followUpOwner")
    .select(["ownerPersonId", "ownerOfficeId", "ownerWords"])
    .where("followUpId", "=", followUpId)
    .orderBy("position")
    .execute();
const office = (id: number) => ({ ownerPersonId: null, ownerOfficeId: id, ownerWords: "" });
const made = async (ownerWords: string) => {
  const done = await createFollowUp(db, acting("officer"), { bodyId: PANEL, kind: "action", wording: "X", ownerWords });
  return done.ok ? done.result!.id : 0;
};

test("words typed in the form that name an office or a person of the body are theirs; others stay words", async () => {
  expect(await ownerIn(await made("the Commissioner"))).toEqual(office(7));
  expect(await ownerIn(await made("Ahmed, Ruth"))).toEqual({ ownerPersonId: 4, ownerOfficeId: null, ownerWords: "" });
  const words = { ownerPersonId: null, ownerOfficeId: null };
  expect(await ownerIn(await made("Nia Webb"))).toEqual({ ...words, ownerWords: "Nia Webb" });
  const both = await made("Chief Constable and PCC");
  expect(await ownerIn(both)).toEqual(office(8));
  expect(await othersIn(both)).toEqual([office(7)]);
});

test("an edit reads words anew only where the owner was changed", async () => {
  const id = await givenFollowUp(db, { ownerWords: "Commissioner" });
  const row = await db.selectFrom("followUp").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const input = { ...row, followUpId: id, wording: "That it is checked.", dueKind: undefined, dueOn: undefined };
  expect((await editFollowUp(db, acting("officer"), { ...input, version: 1 })).ok).toBe(true);
  expect((await ownerIn(id)).ownerWords).toBe("Commissioner");
  expect((await editFollowUp(db, acting("officer"), { ...input, version: 2, ownerWords: "PCC" })).ok).toBe(true);
  expect(await ownerIn(id)).toEqual(office(7));
});

test("the office and words for it are one owner with one message, and each of several owners is chased", async () => {
  const both = await givenFollowUp(db, { ownerWords: "Chief Constable and Commissioner" });
  const words = await givenFollowUp(db, { ownerWords: "The Commissioner" });
  const named = await givenFollowUp(db, office(7));
  await givenFollowUp(db, { ownerWords: "" });
  const chase = await readChase(db, as("officer"), null, NOW);
  expect(chase?.owners.rows.map(({ key, name, total }) => [key, name, total])).toEqual([
    ["office-7", PCC, 3],
    ["office-8", CHIEF, 1],
  ]);
  expect(chase?.nobody.rows).toHaveLength(1);
  const offered = (ownerKey: string) =>
    offerChase(db, as("officer"), { bodySlug: "anytown-panel", ownerKey }, NOW).then((offer) =>
      offer?.rows.map(({ id }) => id),
    );
  expect(await offered("office-7")).toEqual([both, words, named]);
  expect(await offered("office-8")).toEqual([both]);

  const send = (ownerKey: string, followUpIds: number[]) =>
    chaseOwner(db, acting("officer"), SHOWN, { bodyId: PANEL, ownerKey, followUpIds, text: "Please." });
  expect((await send("office-7", [both, words, named])).outcome).toMatchObject({ result: { owner: PCC } });
  expect((await send("office-8", [both])).outcome).toMatchObject({ result: { owner: CHIEF } });
  expect((await send("office-8", [named])).outcome.ok).toBe(false);
  const links = await db
    .selectFrom("ownerLink")
    .select(["ownerOfficeId", "ownerWords", "revokedAt"])
    .orderBy("id")
    .execute();
  expect(links).toEqual([
    { ownerOfficeId: 7, ownerWords: "", revokedAt: null },
    { ownerOfficeId: 8, ownerWords: "", revokedAt: null },
  ]);
});

test("the tracker's filter and groups count a follow-up under each of its owners, the same owner once", async () => {
  const both = await givenFollowUp(db, { ownerWords: "Commissioner; the Chief Constable" });
  const named = await givenFollowUp(db, office(7));
  const clerk = await givenFollowUp(db, { ownerWords: "The clerk" });
  const again = await givenFollowUp(db, { ownerWords: "the Clerk" });
  const source = await followUpSource(db, as("officer"));
  const view = (asked: string) => readList(followUpList, source, new URL(`https://p.test/follow-ups${asked}`));
  const choices = (await view("")).facets.find(({ id }) => id === "owner")?.choices ?? [];
  expect(choices.map(({ words, count }) => [words, count])).toEqual([
    [CHIEF, 1],
    [PCC, 2],
    ["The clerk", 2],
  ]);
  const found = async (asked: string) =>
    (await view(asked)).blocks.flatMap(({ rows }) => rows.map(({ id }) => id)).sort();
  expect(await found(`?owner=${encodeURIComponent(PCC)}`)).toEqual([both, named]);
  expect(await found("?owner=The+clerk")).toEqual([clerk, again]);
  const headings = (await view("?group=owner")).blocks.map(({ heading }) => heading?.words);
  expect(new Set(headings)).toEqual(new Set([PCC, `${PCC}; ${CHIEF}`, "The clerk"]));
});

const SEVERAL = { bodyId: PANEL, kind: "action" as const, wording: "Send the slides", dueWords: "" };
const editOf = async (id: number, to: Partial<Parameters<typeof editFollowUp>[2]>) => {
  const { given } = (await offerFollowUpEdit(db, as("officer"), id))!;
  const { version } = (await findFollowUp(db, as("officer"), id))!;
  const said = { ...(given as never as Parameters<typeof editFollowUp>[2]), dueKind: undefined, dueOn: null };
  return editFollowUp(db, acting("officer"), { ...said, followUpId: id, version, ...to });
};

describe("a follow-up with several owners", () => {
  let id: number;
  beforeEach(async () => {
    const otherOwners = "Ahmed, Ruth\nDS Ali\nPCC\n";
    const done = await createFollowUp(db, acting("officer"), { ...SEVERAL, ownerOfficeId: 7, otherOwners });
    id = done.ok ? done.result!.id : 0;
  });
  const ALL = `${PCC}; Cllr Ruth Ahmed; DS Ali`;
  const words = (ownerWords: string) => ({ ownerPersonId: null, ownerOfficeId: null, ownerWords });
  const person = (ownerPersonId: number) => ({ ownerPersonId, ownerOfficeId: null, ownerWords: "" });

  test("is each one's, once; its page, the sheet, the search and what is published name them all", async () => {
    expect(await ownerIn(id)).toEqual(office(7));
    expect(await othersIn(id)).toEqual([person(4), words("DS Ali")]);
    expect((await readFollowUp(db, as("officer"), id))?.owner).toBe(ALL);
    const { followUps, counts, open } = await listFollowUps(db, as("officer"));
    expect(followUps.map(({ owner, owners }) => [owner, owners])).toEqual([[ALL, [PCC, "Cllr Ruth Ahmed", "DS Ali"]]]);
    expect([open, counts.length > 0]).toEqual([1, true]);
    expect((await readSheetRecords(db, as("officer"), "follow_ups", [id]))[0]?.values.owner).toBe(ALL);
    const found = (typed: string) => searchRecords(db, as("officer"), { typed, index: "working" });
    expect((await found("Ahmed"))?.rows.map(({ reference }) => reference)).toEqual(["F-1"]);
    await db.updateTable("person").set({ name: "Cllr Ruth Zephyr" }).where("id", "=", 4).execute();
    expect((await found("Zephyr"))?.rows.map(({ reference }) => reference)).toEqual(["F-1"]);
    await publishFollowUp(db, acting("officer"), { followUpId: id, version: 1 });
    const { view } = await db.selectFrom("publishedRecord").select("view").executeTakeFirstOrThrow();
    expect(JSON.parse(view)).toMatchObject({ owner: "Police and Crime Commissioner; Cllr Ruth Zephyr; DS Ali" });
  });

  test("readers are not told the name of an owner who is no member", async () => {
    await editOf(id, { otherOwners: "Jo Bryce" });
    await publishFollowUp(db, acting("officer"), { followUpId: id, version: 2 });
    const { view } = await db.selectFrom("publishedRecord").select("view").executeTakeFirstOrThrow();
    expect(JSON.parse(view)).toMatchObject({ owner: "Police and Crime Commissioner" });
  });

  test("is chased with each of them, and each one's link shows it while it is theirs", async () => {
    const chase = await readChase(db, as("officer"), null, NOW);
    expect(chase?.owners.rows.map(({ key, total }) => [key, total]).sort()).toEqual([
      ["office-7", 1],
      ["person-4", 1],
      ["words-ds ali", 1],
    ]);
    const asked = { bodyId: PANEL, ownerKey: "words-ds ali", followUpIds: [id], text: "Please." };
    const sent = await chaseOwner(db, acting("officer"), SHOWN, asked);
    const given = { secret: SHOWN.secret, token: tokenOf(sent.toSend?.url ?? null), now: NOW };
    expect((await findUsableLink(db, given))?.rows.map((row) => row.id)).toEqual([id]);
    expect(await editOf(id, { otherOwners: "Cllr Ruth Ahmed" })).toMatchObject({ ok: true });
    expect(await findUsableLink(db, given)).toBeUndefined();
  });

  test("an edit adds and takes out owners, history tells it, and one whose part has ended stays by name", async () => {
    expect((await offerFollowUpEdit(db, as("officer"), id))?.given.otherOwners).toBe("Cllr Ruth Ahmed\nDS Ali");
    await db.deleteFrom("membership").where("personId", "=", 4).execute();
    expect(await editOf(id, { otherOwners: "Cllr Ruth Ahmed\nChief Constable" })).toMatchObject({ ok: true });
    expect(await othersIn(id)).toEqual([person(4), office(8)]);
    expect((await eventsIn(db)).at(-1)?.particulars).toContain("Others who are to act");
    expect(await editOf(id, { otherOwners: "" })).toMatchObject({ ok: true });
    expect(await othersIn(id)).toEqual([]);
  });

  test("a sheet takes out and brings back each of them, and undoing puts them back", async () => {
    const rows = [await takenOut(db, "follow_ups", id, { owner: `${CHIEF}; Cllr Ruth Ahmed` })];
    const read = { untouched: 0, rows };
    const up = await uploadSheet(db, acting("officer"), { bodyId: PANEL, kind: "follow_ups", fileName: "x.csv", read });
    const importId = up.ok ? up.result.id : 0;
    const { version, mark, seen } = (await readImport(db, as("officer"), importId, 1))!;
    const saved = await saveImport(db, acting("officer"), { importId, version, mark, seen });
    expect(saved).toMatchObject({ ok: true });
    expect([await ownerIn(id), await othersIn(id)]).toEqual([office(8), [person(4)]]);
    expect(await undoImport(db, acting("officer"), { importId, version: version + 1 })).toMatchObject({ ok: true });
    expect([await ownerIn(id), await othersIn(id)]).toEqual([office(7), [person(4), words("DS Ali")]]);
  });
});
