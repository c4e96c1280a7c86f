import type { Reader } from "#app/domain/actor.ts";
import type { StoryBodies } from "#app/domain/story/bodies.ts";
import { noRecords, type StoryRecords } from "#app/domain/story/records.ts";
import { TURNING_POINT_LIST, turnOf, type TurningPoint } from "#app/domain/story/turns.ts";
import type { Db } from "#db/open.server.ts";
import { listStoryFollowUps, listStoryResponses, listStoryUpdates } from "#db/story/story-follow-ups.server.ts";
import { listStoryItems, listStoryOutcomes } from "#db/story/story-meetings.server.ts";
import { listStoryEvents, listStoryYearEnds } from "#db/story/story-themes.server.ts";
import { dayOf } from "./how-it-was-chosen.server.ts";

/** Of the working record of a theme as much as tells what became of it. */
export async function becameFromWork(
  db: Db,
  reader: Reader,
  themeId: number,
  bodies: StoryBodies,
): Promise<StoryRecords> {
  const items = await listStoryItems(db, reader, { themeIds: [themeId] });
  const itemIds = items.map(({ id }) => id);
  const followUps = await listStoryFollowUps(db, reader, { themeIds: [themeId], itemIds });
  const from = followUps.map(({ id }) => id);
  return {
    ...noRecords(),
    turns: (await listStoryEvents(db, [themeId], TURNING_POINT_LIST)).map((event) => ({
      ...bodies.give(event),
      ...turnOf(event.action as TurningPoint, event.particulars),
      ...{ on: dayOf(event.at), reason: event.reason ?? "" },
    })),
    items: items.map(bodies.give),
    outcomes: (await listStoryOutcomes(db, { itemIds })).map(outcomeOf(bodies)),
    followUps: followUps.map(followUpOf(bodies)),
    responses: (await listStoryResponses(db, { followUpIds: from })).map(bodies.give),
    updates: (await listStoryUpdates(db, { followUpIds: from })).map((row) => ({
      ...{ ...bodies.give(row), state: row.stateAfter, on: row.reportedOn },
    })),
    yearEnds: (await listStoryYearEnds(db, { themeIds: [themeId] })).map((row) => ({
      ...{ ...bodies.give(row), reason: row.reasonWords, on: dayOf(row.at) },
    })),
  };
}

/** An outcome as the words that hold have it. */
export function outcomeOf(bodies: StoryBodies) {
  return (row: Awaited<ReturnType<typeof listStoryOutcomes>>[number]): StoryRecords["outcomes"][number] => ({
    ...bodies.give(row),
    hasPage: true,
    code: row.laterCode ?? row.code,
    resolution: row.laterWords ?? row.resolutionWords,
    corrected: row.correctedAt ? dayOf(row.correctedAt) : null,
  });
}

/** A follow-up with whether anything was said to it. */
export function followUpOf(bodies: StoryBodies) {
  return ({
    responses,
    ...row
  }: Awaited<ReturnType<typeof listStoryFollowUps>>[number]): StoryRecords["followUps"][number] => ({
    ...{ ...bodies.give(row), due: row.dueWords, on: row.madeOn, responded: responses > 0 },
  });
}
