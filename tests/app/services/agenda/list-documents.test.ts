import { beforeEach, expect, it } from "vitest";
import { listDocuments } from "#app/services/agenda/list-documents.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb } from "#tests/support/cast.ts";
import { givenItem } from "#tests/support/records.ts";

let db: Db;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  itemId = await givenItem(db);
});

const named = (title: string, position: number, url: string | null) =>
  db.insertInto("documentLink").values({ itemId, title, position, url }).execute();

it("lists the documents of one item, in the order of its paper", async () => {
  await named("The second", 2, null);
  await named("The first", 1, "https://example.org/paper.pdf");
  const documents = await listDocuments(db, itemId);
  expect(documents.map(({ title, url, checkedWords }) => [title, url, checkedWords])).toEqual([
    ["The first", "https://example.org/paper.pdf", "Not checked"],
    ["The second", null, "Not checked"],
  ]);
  expect(await listDocuments(db, await givenItem(db))).toEqual([]);
});

it.each(["www.example.org/slides.pptx", "javascript:alert(1)", "ftp://example.org/a"])(
  "holds no address such as %s: the database itself refuses it",
  async (url) => {
    await expect(named("Slides", 1, url)).rejects.toThrow(/check constraint/i);
  },
);
