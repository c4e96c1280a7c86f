import { expect, test } from "vitest";
import { readProgrammeHistory } from "#app/services/programme/read-programme-history.server.ts";
import { insertEvent } from "#db/events.server.ts";
import { as, freshDb, NOW, PANEL } from "#tests/support/cast.ts";
import { givenProgramme } from "#tests/support/records.ts";

test("a long history is read in parts, the newest first, until nothing is left of it", async () => {
  const db = await freshDb();
  const id = await givenProgramme(db);
  const made = await db.transaction().execute(async (trx) => {
    const events: number[] = [];
    for (let n = 0; n < 120; n += 1)
      events.push(
        await insertEvent(trx, { personId: null, name: "Jo Bryce", at: NOW }, {
          action: "programme_edited",
          subject: { kind: "programme", id },
          bodyId: PANEL,
          particulars: { changed: [] },
        }), // prettier-ignore
      );
    return events;
  });
  const parts: number[][] = [];
  let before: number | null = null;
  do {
    const part = await readProgrammeHistory(db, as("officer"), id, before);
    parts.push(part.entries.map((entry) => entry.id));
    before = part.earlier;
  } while (before !== null);
  expect(parts.map((part) => part.length)).toEqual([50, 50, 20]);
  expect(parts.flat()).toEqual(made.reverse());
});
