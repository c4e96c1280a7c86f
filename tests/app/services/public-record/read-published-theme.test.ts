import { expect, test } from "vitest";
import { readPublished } from "#app/services/public-record/read-published.server.ts";
import { readPublishedTheme } from "#app/services/public-record/read-published-theme.server.ts";
import { bodiesBehind } from "#db/public-record/bodies-behind.server.ts";
import { freshDb, PANEL, TODAY } from "#tests/support/cast.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";
import { changePublished, givenPublished } from "#tests/support/happened.ts";
import { givenProgramme, givenTheme } from "#tests/support/records.ts";

test("a theme with few links is read with all of them", async () => {
  const db = await openDemonstration();
  const themes = await db.selectFrom("publication").select("recordId").where("kind", "=", "theme").execute();
  let linked = 0;
  for (const { recordId } of themes) {
    const whole = await readPublished(db, "theme", recordId, TODAY);
    const { links, ...read } = (await readPublishedTheme(db, recordId, TODAY, null)) ?? {};
    expect(read).toEqual(whole);
    expect(links).toEqual({ page: 1, pages: 1, total: whole?.relations.length });
    linked += whole?.relations.length ?? 0;
  }
  expect(linked).toBeGreaterThan(20);
}, 60_000);

test("many links come in pages of a hundred, in their order; what is not published is not among them", async () => {
  const db = await freshDb();
  const themeId = await givenTheme(db);
  const others: number[] = [];
  for (let at = 0; at < 240; at += 1) others.push(await givenTheme(db));
  const relations = others.toReversed().map((other) => ({ themeId: other, words: "Related to", note: "" }));
  const isOut = (id: number) => id % 8 === 0;
  await givenPublished(db, await givenProgramme(db), [
    ["theme", themeId, { relations }],
    ...others.filter((id) => !isOut(id)).map((id): ["theme", number] => ["theme", id]),
  ]);
  const pages = [];
  for (const page of ["1", "2", "3"]) pages.push(await readPublishedTheme(db, themeId, TODAY, page));
  const shown = others.toReversed().filter((id) => !isOut(id));
  expect(pages.map((page) => page?.relations.length)).toEqual([100, 100, shown.length - 200]);
  expect(pages.flatMap((page) => page?.relations.map(({ reference }) => reference))).toEqual(
    shown.map((id) => `T-${id}`),
  );
  expect(pages[2]?.links).toEqual({ page: 3, pages: 3, total: shown.length });
  expect(bodiesBehind(pages[0] ?? null), "one that is not there may be published by any body").toBe("all");
  await db.deleteFrom("publication").where("recordId", "in", others.slice(100)).execute();
  await changePublished(db, { kind: "theme", recordId: themeId }, (view) => ({
    ...view,
    relations: relations.filter(({ themeId: id }) => !isOut(id) && others.indexOf(id) < 100),
  }));
  expect(bodiesBehind((await readPublishedTheme(db, themeId, TODAY, null)) ?? null)).toEqual([PANEL]);
});

test("what is not published is not there", async () => {
  const db = await freshDb();
  expect(await readPublishedTheme(db, await givenTheme(db), TODAY, null)).toBeUndefined();
});
