import { expect, test } from "vitest";
import { addDocument } from "#app/services/agenda/add-document.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { eventsIn, givenItem } from "#tests/support/records.ts";

const TEXT = { title: "Report", url: "https://example.org/report.pdf", note: "12 pages" };

test("a document is listed with its item, and the history says so", async () => {
  const db = await freshDb();
  const itemId = await givenItem(db);
  expect(await addDocument(db, acting("officer"), { itemId, ...TEXT })).toMatchObject({ ok: true });
  expect(await db.selectFrom("documentLink").select(["itemId", "title", "url", "note"]).execute()).toEqual([
    { itemId, ...TEXT },
  ]);
  expect((await eventsIn(db)).map(({ action, actorName }) => [action, actorName])).toEqual([
    ["document_linked", "Jo Bryce"],
  ]);
});

test.each([
  ["chair", "scheduled", "role"],
  ["member", "scheduled", "role"],
  ["officer", "withdrawn", "state"],
] as const)("refused to the %s where the item is %s, and nothing moves", async (who, state, kind) => {
  const db = await freshDb();
  const itemId = await givenItem(db, { state });
  expect(await addDocument(db, acting(who), { itemId, ...TEXT })).toMatchObject({
    ok: false,
    refusal: { kind },
  });
  expect(await db.selectFrom("documentLink").select("id").execute()).toEqual([]);
  expect(await eventsIn(db)).toEqual([]);
});
