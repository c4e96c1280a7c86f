import { beforeEach, expect, test } from "vitest";
import {
  countCarried,
  insertDecision,
  isSettled,
  listDecisions,
  readSettledTitles,
} from "#db/year-end/decisions.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, type CastName } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenProgramme, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { startYear: 2025 });
});

const settle = (decision: Partial<New<"yearEndDecision">> = {}) =>
  db.transaction().execute((trx) =>
    insertDecision(trx, {
      ...{
        programmeId,
        kind: "theme",
        recordId: 7,
        choice: "close",
        reasonWords: "Done.",
        byName: "Jo Bryce",
        at: NOW,
      },
      ...decision,
    }),
  );

test("what was settled of a year, the latest first, with the body that it was handed to", async () => {
  await givenTheme(db, { id: 7 });
  await givenFollowUp(db, { id: 7 });
  await settle();
  await settle({ kind: "follow_up", choice: "hand_over", toBodyId: OTHER_COMMITTEE, toRecordId: 9 });
  await settle({ programmeId: await givenProgramme(db) });
  const listed = (await listDecisions(db, as("officer"), programmeId, { limit: 50, offset: 0 })).map(
    ({ id: _, ...decision }) => decision,
  );
  expect(listed).toEqual([
    {
      ...{ kind: "follow_up", recordId: 7, choice: "hand_over", reasonWords: "Done.", byName: "Jo Bryce", at: NOW },
      toRecordId: 9,
      toBodyName: "Othertown Committee",
    },
    {
      ...{ kind: "theme", recordId: 7, choice: "close", reasonWords: "Done.", byName: "Jo Bryce", at: NOW },
      toRecordId: null,
      toBodyName: null,
    },
  ]);
});

test("a record is settled by its kind, its number and the year, all three", async () => {
  await settle();
  expect(await isSettled(db, programmeId, { kind: "theme", id: 7 })).toBe(true);
  expect(await isSettled(db, programmeId, { kind: "theme", id: 8 })).toBe(false);
  expect(await isSettled(db, programmeId, { kind: "item", id: 7 })).toBe(false);
  expect(await isSettled(db, programmeId + 1, { kind: "theme", id: 7 })).toBe(false);
});

test("what was carried is counted by kind, of this year; what was closed is not", async () => {
  await settle({ choice: "carry" });
  await settle({ choice: "carry", recordId: 8 });
  await settle({ choice: "carry", kind: "question" });
  await settle({ kind: "item" });
  await settle({ choice: "carry", kind: "item", programmeId: await givenProgramme(db) });
  const counted = await countCarried(db, programmeId);
  expect(counted.sort((a, b) => a.n - b.n)).toEqual([
    { kind: "question", n: 1 },
    { kind: "theme", n: 2 },
  ]);
});

test("titles are read of the records settled, each by its kind, where the reader sees them", async () => {
  const plain = await givenTheme(db, { title: "Taxis" });
  const hidden = await givenTheme(db, { title: "Zq theme", sensitiveSinceAt: NOW });
  const ids = {
    item: [await givenItem(db, { title: "Trams" }), await givenItem(db, { title: "Zq item", themeId: hidden })],
    question: [await givenQuestion(db, { text: "Who?" }), await givenQuestion(db, { text: "Zq?", themeId: hidden })],
    follow_up: [
      await givenFollowUp(db, { wording: "Check." }),
      await givenFollowUp(db, { wording: "Zq that.", sensitiveSinceAt: NOW }),
    ],
    theme: [plain, hidden],
  };
  await givenTheme(db, { title: "Not asked for" });
  const kinds = ["theme", "item", "question", "follow_up"] as const;
  const asked = kinds.flatMap((kind) => ids[kind].map((recordId) => ({ kind, recordId })));
  const titles = async (who: CastName, of = asked) => Object.fromEntries(await readSettledTitles(db, as(who), of));
  const seen = {
    [`theme.${plain}`]: "Taxis",
    [`item.${ids.item[0]}`]: "Trams",
    [`question.${ids.question[0]}`]: "Who?",
    [`follow_up.${ids.follow_up[0]}`]: "Check.",
  };
  expect(await titles("member")).toEqual(seen);
  expect(await titles("chair")).toEqual({
    ...seen,
    [`theme.${hidden}`]: "Zq theme",
    [`item.${ids.item[1]}`]: "Zq item",
    [`question.${ids.question[1]}`]: "Zq?",
    [`follow_up.${ids.follow_up[1]}`]: "Zq that.",
  });
  expect(await titles("outsideOfficer")).toEqual({});
  expect(await titles("chair", [{ kind: "theme", recordId: plain }])).toEqual({ [`theme.${plain}`]: "Taxis" });
});
