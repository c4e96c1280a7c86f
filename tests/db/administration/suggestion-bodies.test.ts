import { beforeEach, expect, test } from "vitest";
import { listBodiesTakingSuggestions } from "#db/administration/suggestion-bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { freshDb, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const slugs = async () => (await listBodiesTakingSuggestions(db, TODAY, null)).map(({ slug }) => slug);
const setBody = (body: Partial<New<"body">>) => db.updateTable("body").set(body).where("id", "=", PANEL).execute();
const setOfficers = (part: Partial<New<"membership">>) =>
  db.updateTable("membership").set(part).where("bodyId", "=", PANEL).where("role", "=", "officer").execute();

test("every body with an officer takes suggestions, oldest first", async () => {
  expect(await listBodiesTakingSuggestions(db, TODAY, null)).toEqual([
    { id: PANEL, name: "Anytown Scrutiny Panel", slug: "anytown-panel" },
    { id: OTHER_COMMITTEE, name: "Othertown Committee", slug: "othertown-committee" },
  ]);
});

test.each<[string, Partial<New<"body">>, boolean]>([
  ["has ended yesterday", { endedOn: "2026-08-31" }, false],
  ["ends today", { endedOn: "2026-09-01" }, false],
  ["ends tomorrow", { endedOn: "2026-09-02" }, true],
  ["meets to hold to account", { kind: "accountability" }, false],
  ["is a committee", { kind: "committee" }, true],
])("a body that %s", async (_, body, takes) => {
  await setBody(body);
  expect((await slugs()).includes("anytown-panel")).toBe(takes);
  expect(await slugs()).toContain("othertown-committee");
});

test.each<[string, Partial<New<"membership">>, boolean]>([
  ["begin today", { fromOn: "2026-09-01" }, true],
  ["begin tomorrow", { fromOn: "2026-09-02" }, false],
  ["end today", { untilOn: "2026-09-01" }, true],
  ["ended yesterday", { untilOn: "2026-08-31" }, false],
  ["are members instead", { role: "member" }, false],
])("a body whose officers %s", async (_, part, takes) => {
  await setOfficers(part);
  expect((await slugs()).includes("anytown-panel")).toBe(takes);
});
