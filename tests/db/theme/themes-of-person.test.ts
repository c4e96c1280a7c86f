import { beforeEach, expect, test } from "vitest";
import { ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import {
  countThemesOf,
  listMeetingsOfThemes,
  listThemesOf,
  type OwnThemes,
} from "#db/theme/themes-of-person.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

const { personId } = PEOPLE.member;
let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const titlesOf = async (own: OwnThemes, part = { limit: 50, offset: 0 }) =>
  (await listThemesOf(db, as("member"), { personId, own, ...part })).map(({ title }) => title);

test("a person's proposals, latest change first, without those of others", async () => {
  await givenTheme(db, { title: "Older", updatedAt: "2026-08-01T09:00:00.000Z" });
  await givenTheme(db, { title: "Newer", updatedAt: "2026-08-02T09:00:00.000Z" });
  await givenTheme(db, { title: "A draft", state: "draft", updatedAt: "2026-07-02T09:00:00.000Z" });
  await givenTheme(db, { title: "Another's", proposerPersonId: PEOPLE.chair.personId });
  await givenTheme(db, { title: "Sensitive", sensitiveSinceAt: NOW, sensitiveBecause: "A case" });
  expect(await titlesOf("proposed")).toEqual(["Newer", "Older"]);
  expect(await titlesOf("proposed", { limit: 1, offset: 1 })).toEqual(["Older"]);
  expect(await titlesOf("drafts")).toEqual(["A draft"]);
  expect(await countThemesOf(db, as("member"), personId)).toEqual({ drafts: 1, proposed: 2, supported: 0 });
});

test("a person's supported themes are those they support and may see", async () => {
  const supported = await givenTheme(db, { title: "Supported" });
  const sensitive = await givenTheme(db, { title: "Sensitive", sensitiveSinceAt: NOW, sensitiveBecause: "A case" });
  const others = await givenTheme(db, { title: "Supported by another" });
  const support = (themeId: number, who: number) => ({ themeId, personId: who, at: NOW });
  await db
    .insertInto("themeSupport")
    .values([support(supported, personId), support(sensitive, personId), support(others, PEOPLE.chair.personId)])
    .execute();
  expect(await titlesOf("supported")).toEqual(["Supported"]);
  expect(await countThemesOf(db, as("member"), personId)).toMatchObject({ supported: 1 });
});

test("the meetings of a theme are those its items stand on, earliest first", async () => {
  const themeId = await givenTheme(db, { state: "approved" });
  const days = new Map<string, string>();
  for (const [at, state] of ITEM_STATE_LIST.entries()) {
    const meetsOn = `2026-10-${String(28 - at).padStart(2, "0")}`;
    const meetingId = await givenMeeting(db, { meetsOn });
    await givenItem(db, { themeId, meetingId, state, reasonWords: "x" });
    days.set(meetsOn, state);
  }
  const listed = (await listMeetingsOfThemes(db, [themeId])).map(({ meetsOn }) => meetsOn);
  expect(listed).toEqual([...listed].sort());
  expect(listed.map((day) => days.get(day)).sort()).toEqual(["considered", "scheduled"]);
  expect(await listMeetingsOfThemes(db, [])).toEqual([]);
  expect(await listMeetingsOfThemes(db, [themeId + 1])).toEqual([]);
});
