import { expect, test } from "vitest";
import { readWhatBecame, readWhatBecameAtWork } from "#app/services/story/read-what-became.server.ts";
import { plainWords } from "#app/words/sentence.ts";
import { as, freshDb, TODAY } from "#tests/support/cast.ts";
import { givenOutcome } from "#tests/support/happened.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenFollowUp } from "#tests/support/records.ts";

test("what became of a theme is told to its panel as it stands, and to anyone else only as far as it is published", async () => {
  const db = await freshDb();
  const { programmeId, themeId, itemId, september } = await givenApprovedProgramme(db);
  await publish(db, programmeId);
  await db.updateTable("agendaItem").set({ state: "considered" }).where("id", "=", itemId).execute();
  await db.updateTable("meeting").set({ meetsOn: "2026-06-02", state: "held" }).where("id", "=", september).execute();
  await givenOutcome(db, { itemId });
  await givenFollowUp(db, { themeId, dueOn: "2026-08-30" });
  const said = (lines: Awaited<ReturnType<typeof readWhatBecame>>) =>
    lines.map(({ when, words, to, tag }) => [when, plainWords(words), to?.href ?? null, tag]);

  expect(said(await readWhatBecameAtWork(db, as("officer"), themeId, TODAY))).toEqual([
    ["2 June 2026", "Resolved: that the report be noted.", null, "No reply yet"],
    ["Since then", "1 recommendation or promise: 1 late.", null, "2 days late"],
    ["Next", "No further meeting is planned.", null, ""],
  ]);
  expect(said(await readWhatBecame(db, themeId, TODAY))).toEqual([
    ["Next", "Taxi licensing. To be looked at on", `/meetings/M-${september}`, "To come"],
  ]);
});

test("a sensitive follow-up is told to nobody who may not read it", async () => {
  const db = await freshDb();
  const { themeId } = await givenApprovedProgramme(db);
  await givenFollowUp(db, { themeId, sensitiveSinceAt: "2026-07-01T09:00:00.000Z" });
  const whens = async (who: "officer" | "member") =>
    (await readWhatBecameAtWork(db, as(who), themeId, TODAY)).map(({ when }) => when);
  expect(await whens("officer")).toEqual(["Since then", "Next"]);
  expect(await whens("member")).toEqual(["Next"]);
});
