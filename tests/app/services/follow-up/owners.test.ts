import { beforeEach, expect, test } from "vitest";
import { followUpList } from "#app/components/lists/follow-up-list.tsx";
import { readList } from "#app/components/list-table/read-list.ts";
import { chaseOwner } from "#app/services/follow-up/chase-owner.server.ts";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import { editFollowUp } from "#app/services/follow-up/edit-follow-up.server.ts";
import { listFollowUps } from "#app/services/follow-up/list-follow-ups.server.ts";
import { offerChase } from "#app/services/follow-up/offer-chase.server.ts";
import { readChase } from "#app/services/follow-up/read-chase.server.ts";
import type { Db } from "#db/open.server.ts";
import { SHOWN } from "#tests/support/accounts.ts";
import { acting, as, freshDb, NOW, PANEL } from "#tests/support/cast.ts";
import { givenFollowUp } from "#tests/support/records.ts";

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
  expect(await ownerIn(await made("Chief Constable and PCC"))).toEqual({
    ...words,
    ownerWords: "Chief Constable and PCC",
  });
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
  expect(chase?.owners.map(({ key, name, total }) => [key, name, total])).toEqual([
    ["office-7", PCC, 3],
    ["office-8", CHIEF, 1],
  ]);
  expect(chase?.nobody).toHaveLength(1);
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
  const links = await db.selectFrom("ownerLink").select(["ownerOfficeId", "ownerWords", "revokedAt"]).execute();
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
  const { followUps } = await listFollowUps(db, as("officer"));
  const view = (asked: string) => readList(followUpList, followUps, new URL(`https://p.test/follow-ups${asked}`));
  const choices = view("").facets.find(({ id }) => id === "owner")?.choices ?? [];
  expect(choices.map(({ words, count }) => [words, count])).toEqual([
    [CHIEF, 1],
    [PCC, 2],
    ["The clerk", 2],
  ]);
  const found = (asked: string) =>
    view(asked)
      .blocks.flatMap(({ rows }) => rows.map(({ id }) => id))
      .sort();
  expect(found(`?owner=${encodeURIComponent(PCC)}`)).toEqual([both, named]);
  expect(found("?owner=The+clerk")).toEqual([clerk, again]);
  const headings = view("?group=owner").blocks.map(({ heading }) => heading?.words);
  expect(new Set(headings)).toEqual(new Set([PCC, `${PCC}; ${CHIEF}`, "The clerk"]));
});
