import { afterAll, beforeAll, expect, test } from "vitest";
import { Edits, seeded } from "#tests/support/any-edit.ts";
import type { Db } from "#db/open.server.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";
import { changePublished } from "#tests/support/happened.ts";
import { CopyingClient, everythingOpen } from "#tests/support/open-data-client.ts";

const TODAY = "2026-11-24";
let db: Db;
beforeAll(async () => {
  db = await openDemonstration();
}, 60_000);
afterAll(() => db.destroy());

test("who reads page by page while others write, and then asks for what changed, misses nothing", async () => {
  const random = seeded(14);
  const edits = new Edits(db, random);
  const client = new CopyingClient(db, TODAY, 9);
  await client.poll();
  expect(client.copy).toEqual(await everythingOpen(db, TODAY));
  for (let round = 0; round < 25; round += 1) {
    const made: string[] = [];
    await client.poll(async () => {
      if (random() < 0.3) made.push(await edits.make());
    });
    await client.poll();
    expect(client.copy, `after ${made.join(", ")}`).toEqual(await everythingOpen(db, TODAY));
  }
});

test("who asks again is told only what changed", async () => {
  const client = new CopyingClient(db, TODAY, 100);
  await client.poll();
  expect(await client.poll()).toBe(0);
  await changePublished(db, { kind: "question", recordId: 1 }, (view) => ({ ...view, text: "Another?" }));
  expect(await client.poll()).toBe(1);
});
