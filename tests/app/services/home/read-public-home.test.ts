import { expect, test } from "vitest";
import { readPublicHome } from "#app/services/home/read-public-home.server.ts";
import { freshDb, TODAY } from "#tests/support/cast.ts";

test("the public are asked for a suggestion only where a body takes one", async () => {
  const db = await freshDb();
  expect((await readPublicHome(db, TODAY)).takesSuggestions).toBe(true);
  await db.deleteFrom("membership").where("role", "=", "officer").execute();
  expect((await readPublicHome(db, TODAY)).takesSuggestions).toBe(false);
});
