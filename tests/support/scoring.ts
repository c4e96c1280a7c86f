import { SCHEMES, type Scheme } from "#app/domain/scoring/schemes.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { NOW, PANEL, PEOPLE, type CastName } from "./cast.ts";
import { givenTheme } from "./records.ts";

/** An open round of the panel's on three themes that wait, 60 minutes each, 120 minutes to be had. */
export async function givenRound(
  db: Db,
  round: Partial<New<"scoringRound">> & { scheme?: Scheme; themeIds?: number[] } = {},
) {
  const { scheme = "TOPIC", themeIds = await threeThemes(db), ...values } = round;
  const { id: criteriaSetId } = await db
    .insertInto("criteriaSet")
    .values({ bodyId: PANEL, name: scheme })
    .returning("id")
    .executeTakeFirstOrThrow();
  const criteria = await db
    .insertInto("criterion")
    .values(SCHEMES[scheme].criteria.map((criterion, at) => ({ ...criterion, criteriaSetId, position: at + 1 })))
    .returning("id")
    .execute();
  const { id: roundId } = await db
    .insertInto("scoringRound")
    .values({
      bodyId: PANEL,
      startYear: 2026,
      criteriaSetId,
      title: "Themes for the year",
      minutesAvailable: 120,
      openedAt: NOW,
      openedByName: "Jo Bryce",
      ...values,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const entries = await db
    .insertInto("scoringEntry")
    .values(themeIds.map((themeId) => ({ roundId, themeId, minutesNeeded: 60 })))
    .returning("id")
    .execute();
  return {
    roundId,
    themeIds,
    criterionIds: criteria.map((row) => row.id),
    entryIds: entries.map((row) => row.id),
  };
}

/** One person's points for one theme, in the order of the criteria. */
export async function givenScores(
  db: Db,
  who: CastName,
  entryId: number | undefined,
  criterionIds: readonly number[],
  points: readonly number[],
): Promise<void> {
  const scores = points.map((given, at) => ({
    entryId: entryId ?? 0,
    criterionId: criterionIds[at] ?? 0,
    scorerPersonId: PEOPLE[who].personId,
    points: given,
    at: NOW,
  }));
  await db.insertInto("score").values(scores).execute();
}

async function threeThemes(db: Db): Promise<number[]> {
  return [
    await givenTheme(db, { title: "Bus services" }),
    await givenTheme(db, { title: "Home adaptations" }),
    await givenTheme(db, { title: "Library opening hours" }),
  ];
}
