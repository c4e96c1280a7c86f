import { beforeEach, expect, test } from "vitest";
import { editLine } from "#app/services/theme/edit-line.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { orderLines } from "#app/services/theme/order-lines.server.ts";
import { withdrawLine } from "#app/services/theme/withdraw-line.server.ts";
import { writeLine } from "#app/services/theme/write-line.server.ts";
import type { Db } from "#db/open.server.ts";
import { listLinesOfTheme } from "#db/theme/theme-questions.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { actionsIn, givenLine, givenTheme, themeIn } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db);
});

const textsIn = async () => (await listLinesOfTheme(db, themeId)).map(({ text }) => text);

test("the officer writes lines in order, and the theme's version rises with each", async () => {
  await writeLine(db, acting("officer"), { themeId, version: 1, text: "Who checks?" });
  await writeLine(db, acting("officer"), { themeId, version: 2, text: "How often?" });
  expect(await textsIn()).toEqual(["Who checks?", "How often?"]);
  expect(await actionsIn(db)).toEqual(["line_written", "line_written"]);
  expect((await themeIn(db, themeId)).version).toBe(3);
});

test("a line is changed, moved and removed, each with its event", async () => {
  const first = await givenLine(db, { themeId, text: "One", position: 1 });
  const second = await givenLine(db, { themeId, text: "Two", position: 2 });
  await givenLine(db, { themeId, text: "Three", position: 3 });

  await editLine(db, acting("officer"), { themeId, version: 1, lineId: first, text: "First" });
  await orderLines(db, acting("officer"), { themeId, version: 2, lineId: second, direction: "up" });
  expect(await textsIn()).toEqual(["Two", "First", "Three"]);
  await orderLines(db, acting("officer"), { themeId, version: 3, lineId: second, direction: "up" });
  await withdrawLine(db, acting("officer"), { themeId, version: 4, lineId: first });

  expect(await textsIn()).toEqual(["Two", "Three"]);
  expect(await actionsIn(db)).toEqual(["line_edited", "line_moved", "line_moved", "line_withdrawn"]);
});

test("a member is refused, a closed theme too, and nothing is written", async () => {
  const closed = await givenTheme(db, { state: "closed" });
  const text = "Who checks?";
  expect(await writeLine(db, acting("chair"), { themeId, version: 1, text })).toMatchObject({
    refusal: { kind: "role" },
  });
  expect(await writeLine(db, acting("officer"), { themeId: closed, version: 1, text })).toMatchObject({
    refusal: { kind: "state" },
  });
  expect(await actionsIn(db)).toEqual([]);
  expect(await textsIn()).toEqual([]);
});

test("a form from an older version is told what changed since", async () => {
  await writeLine(db, acting("officer"), { themeId, version: 1, text: "Who checks?" });
  const late = await writeLine(db, acting("secondOfficer"), { themeId, version: 1, text: "How often?" });
  expect(late.ok ? "" : late.refusal.because).toContain("Jo Bryce added the line of enquiry “Who checks?”");
  expect(await textsIn()).toEqual(["Who checks?"]);
});

test("a line of another theme, and a thirteenth line, are refused", async () => {
  const elsewhere = await givenLine(db, { themeId: await givenTheme(db) });
  await expect(
    editLine(db, acting("officer"), { themeId, version: 1, lineId: elsewhere, text: "Mine" }),
  ).rejects.toThrow(NoSuchRecord);
  for (let position = 1; position <= 12; position += 1) await givenLine(db, { themeId, position });
  expect(await writeLine(db, acting("officer"), { themeId, version: 1, text: "One more" })).toMatchObject({
    refusal: { because: "A theme has at most 12 lines of enquiry: remove one first." },
  });
});
