import { expect, test } from "vitest";
import { listFollowUps } from "#app/services/follow-up/list-follow-ups.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { addPublicationStatus } from "#app/services/follow-up/add-publication-status.server.ts";
import { acting, as, freshDb } from "#tests/support/cast.ts";
import { givenFollowUp, givenTheme } from "#tests/support/records.ts";

test("a row of the tracker says that readers have it, and that it has changed since; of the others nothing", async () => {
  const db = await freshDb();
  const themeId = await givenTheme(db, { state: "considered" });
  const published = await givenFollowUp(db, { themeId });
  const changed = await givenFollowUp(db, { themeId });
  await givenFollowUp(db, { themeId });
  for (const followUpId of [published, changed])
    expect(await publishFollowUp(db, acting("officer"), { followUpId, version: 1 })).toMatchObject({
      ok: true,
    });
  await db.updateTable("followUp").set({ state: "complete" }).where("id", "=", changed).execute();

  const { followUps } = await listFollowUps(db, as("officer"));
  const [block] = await addPublicationStatus(db, as("officer"), [{ heading: null, rows: followUps }]);
  expect(block?.rows.map(({ publicity }) => publicity)).toEqual(["Published", "Changed since published", undefined]);
});
