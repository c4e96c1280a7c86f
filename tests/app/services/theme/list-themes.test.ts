import { beforeEach, expect, test } from "vitest";
import { themeSource } from "#app/services/theme/list-themes.server.ts";
import { listRowsToTick } from "#app/services/list-rows-to-tick.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const titlesFor = async (name: CastName) =>
  (await listRowsToTick(themeSource(db, as(name)), {})).rows.map(({ title }) => title).sort();

test("each reader's list holds their own bodies' themes, their own drafts and no one else's", async () => {
  await givenTheme(db, { title: "Open" });
  await givenTheme(db, { title: "My draft", state: "draft", proposerPersonId: PEOPLE.member.personId });
  await givenTheme(db, { title: "Sensitive", sensitiveSinceAt: NOW, sensitiveBecause: "A live case" });
  await givenTheme(db, { title: "Elsewhere", bodyId: OTHER_COMMITTEE });

  expect(await titlesFor("officer")).toEqual(["Open", "Sensitive"]);
  expect(await titlesFor("member")).toEqual(["My draft", "Open"]);
  expect(await titlesFor("otherMember")).toEqual(["Open"]);
  expect(await titlesFor("outsideMember")).toEqual(["Elsewhere"]);
});

test("a row says who supports it, what is asked, and how it is the reader's own", async () => {
  const themeId = await givenTheme(db, { leadMemberId: PEOPLE.otherMember.personId });
  for (const name of ["otherMember", "coOpted"] as const)
    await db.insertInto("themeSupport").values({ themeId, personId: PEOPLE[name].personId, at: NOW }).execute();
  const question = { bodyId: 1, themeId, text: "Who checks host families?", kind: "oral" } as const;
  await db
    .insertInto("question")
    .values((["proposed", "withdrawn"] as const).map((state) => ({ ...question, state })))
    .execute();

  const rowFor = async (name: CastName) => (await listRowsToTick(themeSource(db, as(name)), {})).rows[0];
  expect(await rowFor("otherMember")).toMatchObject({
    supporters: 2,
    questions: 1,
    lead: "Cllr Tom Bell",
    proposer: "Cllr Ruth Ahmed",
    yours: ["leading", "supported"],
    mayConsider: false,
  });
  expect(await rowFor("member")).toMatchObject({ yours: ["proposed"] });
  expect(await rowFor("officer")).toMatchObject({ yours: [], mayConsider: true });
});
