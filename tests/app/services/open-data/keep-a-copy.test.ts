import { afterAll, beforeAll, expect, test } from "vitest";
import { Edits, seeded } from "#tests/support/any-edit.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";
import { CopyingClient, everythingOpen } from "#tests/support/open-data-client.ts";

const TODAY = "2026-11-24";
let demonstration: Awaited<ReturnType<typeof openDemonstration>>;
beforeAll(async () => {
  demonstration = await openDemonstration();
}, 60_000);
afterAll(() => demonstration.db.destroy());

test("who reads page by page while others write, and then asks for what changed, misses nothing", async () => {
  const { sqlite, db } = demonstration;
  const random = seeded(14);
  const edits = new Edits(sqlite, random);
  const client = new CopyingClient(db, TODAY, 9);
  await client.poll();
  expect(client.copy).toEqual(await everythingOpen(db, TODAY));
  for (let round = 0; round < 25; round += 1) {
    const made: string[] = [];
    await client.poll(() => {
      if (random() < 0.3) made.push(edits.make());
    });
    await client.poll();
    expect(client.copy, `after ${made.join(", ")}`).toEqual(await everythingOpen(db, TODAY));
  }
});

test("who asks again is told only what changed", async () => {
  const { sqlite, db } = demonstration;
  const client = new CopyingClient(db, TODAY, 100);
  await client.poll();
  expect(await client.poll()).toBe(0);
  sqlite.exec(
    "update publication set view = json_set(view, '$.text', 'Another?') where kind = 'question' and record_id = 1",
  );
  expect(await client.poll()).toBe(1);
});
