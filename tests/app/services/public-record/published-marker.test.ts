import { expect, test } from "vitest";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenItem, givenTheme } from "#tests/support/records.ts";

const MARKER = "MARKER";

/** Plants the marker in everything that readers may not know, beside one item that they may. */
async function plantMarkers(db: Db) {
  const given = await givenApprovedProgramme(db);
  const { programmeId, september, october, themeId, itemId } = given;
  await db
    .updateTable("theme")
    .set({
      officerNotes: MARKER,
      recommendationWords: MARKER,
      suggesterContact: MARKER,
      proposerWords: MARKER,
      whoIsAffected: MARKER,
      timingWords: MARKER,
      witnessesWords: MARKER,
      sensitiveBecause: MARKER,
      reasonWords: MARKER,
      origin: "public",
      originWords: MARKER,
      originUrl: `javascript:${MARKER}`,
      whyItMatters: `Write to ${MARKER}@example.test about it.`,
    })
    .where("id", "=", themeId)
    .execute();
  await db
    .updateTable("agendaItem")
    .set({ officerNotes: MARKER, reasonWords: MARKER, purpose: `Ask ${MARKER}@example.test.` })
    .where("id", "=", itemId)
    .execute();
  await db
    .updateTable("meeting")
    .set({ reasonWords: MARKER, sourceUrl: `data:${MARKER}` })
    .execute();
  await db.updateTable("workProgramme").set({ decisionWords: MARKER }).execute();

  const whole = { title: MARKER, whyItMatters: MARKER, desiredOutcome: MARKER } as const;
  const hidden = [
    await givenTheme(db, { ...whole, state: "draft" }),
    await givenTheme(db, { ...whole, state: "proposed" }),
    await givenTheme(db, { ...whole, state: "with_chair" }),
    await givenTheme(db, { ...whole, state: "not_taken_forward", reasonWords: MARKER }),
    await givenTheme(db, { ...whole, state: "scheduled", sensitiveSinceAt: NOW, sensitiveBecause: MARKER }),
  ];
  for (const hiddenId of hidden) {
    const item = { programmeId, themeId: hiddenId, title: MARKER, purpose: MARKER };
    const on = await givenItem(db, { ...item, meetingId: september, state: "scheduled" });
    await givenItem(db, { ...item, state: "not_scheduled" });
    await db.insertInto("witness").values({ itemId: on, words: MARKER, position: 0 }).execute();
    await db.insertInto("lineOfEnquiry").values({ themeId: hiddenId, text: MARKER, position: 0 }).execute();
    await db.insertInto("themeMention").values({ themeId, itemId: on, words: MARKER }).execute();
    await db
      .insertInto("themeRelation")
      .values({ themeId, otherThemeId: hiddenId, kind: "related", words: MARKER, at: NOW, byName: MARKER })
      .execute();
    await plantQuestion(db, { themeId: hiddenId, state: "agreed" });
    await plantQuestion(db, { itemId: on, state: "put" });
  }
  await plantQuestion(db, { themeId, state: "proposed" });
  await plantQuestion(db, { themeId, state: "withdrawn" });
  await plantQuestion(db, { themeId, state: "agreed", text: "How many were refused?" });
  await db.insertInto("lineOfEnquiry").values({ themeId, text: MARKER, position: 1, withdrawnAt: NOW }).execute();
  await givenItem(db, { programmeId, themeId, title: MARKER, state: "deferred", reasonWords: MARKER });
  await givenItem(db, { programmeId, themeId, title: MARKER, state: "withdrawn", reasonWords: MARKER });
  const waiting = await givenItem(db, { programmeId, themeId, title: MARKER, state: "not_scheduled" });
  for (const [id, kind] of [
    [itemId, "move"],
    [waiting, "add"],
  ] as const) {
    await db
      .insertInto("variation")
      .values({
        programmeId,
        itemId: id,
        kind,
        toMeetingId: october,
        reasonWords: MARKER,
        proposedByName: MARKER,
        proposedAt: NOW,
        itemVersion: 1,
      })
      .execute();
  }
  return given;
}

async function plantQuestion(
  db: Db,
  about: {
    themeId?: number;
    itemId?: number;
    state: "proposed" | "agreed" | "put" | "withdrawn";
    text?: string;
  },
) {
  await db
    .insertInto("question")
    .values({
      bodyId: PANEL,
      text: MARKER,
      kind: "oral",
      authorPersonId: PEOPLE.officer.personId,
      authorWords: MARKER,
      askerWords: MARKER,
      reasonWords: MARKER,
      sourceLabel: MARKER,
      ...about,
    })
    .execute();
}

test("nothing that readers may not know is in any published row, snapshot or change, at first or later", async () => {
  const db = await freshDb();
  const { programmeId, october, itemId } = await plantMarkers(db);
  expect(await publish(db, programmeId, "2026-09-01T09:00:00.000Z")).toMatchObject({ ok: true });

  await db.updateTable("agendaItem").set({ meetingId: october, reasonWords: null }).where("id", "=", itemId).execute();
  await db.updateTable("agendaItem").set({ minutes: 45 }).where("id", "<>", itemId).execute();
  expect(await publish(db, programmeId, "2026-09-02T09:00:00.000Z")).toMatchObject({ ok: true });

  const rows = await db.selectFrom("publication").selectAll().execute();
  const releases = await db.selectFrom("programmeRelease").selectAll().execute();
  const published = JSON.stringify([rows, releases]);
  expect(releases).toHaveLength(2);
  expect(published).toContain("How many were refused?");
  expect(published).toContain("[e-mail address left out]");
  expect(published).not.toContain(MARKER);
});
