import { reasonLine } from "#app/domain/agenda-item/states.ts";
import type { StoryBodies } from "#app/domain/story/bodies.ts";
import type { Reader } from "#app/domain/actor.ts";
import { noRecords, type StoryRecords } from "#app/domain/story/records.ts";
import type { Db } from "#db/open.server.ts";
import {
  listStoryFollowUps,
  listStoryResponses,
  listStoryResults,
  listStoryUpdates,
} from "#db/story/story-follow-ups.server.ts";
import {
  listStoryAnswers,
  listStoryItems,
  listStoryMentions,
  listStoryMoves,
  listStoryOutcomes,
  listStoryQuestions,
} from "#db/story/story-meetings.server.ts";
import { followUpOf, outcomeOf } from "./became-from-work.server.ts";
import { choosing, dayOf } from "./how-it-was-chosen.server.ts";

/** The working records of these themes, as far as this reader sees them: one query a noun, whatever the length. */
export async function storyFromWork(
  db: Db,
  reader: Reader,
  themeIds: readonly number[],
  bodies: StoryBodies,
): Promise<StoryRecords> {
  if (themeIds.length === 0) return noRecords();
  const items = await listStoryItems(db, reader, { themeIds });
  const mentions = await listStoryMentions(db, reader, { themeIds });
  const questions = await listStoryQuestions(db, reader, { themeIds });
  const own = idsOf(items);
  const spokenAt = mentions.map(({ itemId }) => itemId);
  const followUps = await listStoryFollowUps(db, reader, { themeIds, itemIds: own });
  const from = idsOf(followUps);
  return {
    ...noRecords(),
    ...(await choosing(db, themeIds, bodies)),
    items: items.map(bodies.give),
    moves: (await listStoryMoves(db, { itemIds: own })).map((move) => ({
      ...bodies.give(move),
      from: move.fromOn,
      to: move.toOn,
      reason: reasonLine(move.reasonCode, move.reasonWords) ?? "",
      on: dayOf(move.at),
    })),
    mentions: mentions.map(bodies.give),
    questions: questions.map(bodies.give),
    answers: (await listStoryAnswers(db, { questionIds: idsOf(questions) })).map((row) => ({
      ...bodies.give(row),
      hasPage: true,
    })),
    outcomes: (await listStoryOutcomes(db, { itemIds: [...new Set([...own, ...spokenAt])] })).map(outcomeOf(bodies)),
    followUps: followUps.map(followUpOf(bodies)),
    responses: (await listStoryResponses(db, { followUpIds: from })).map(bodies.give),
    updates: (await listStoryUpdates(db, { followUpIds: from })).map((row) => ({
      ...bodies.give(row),
      state: row.stateAfter,
      on: row.reportedOn,
    })),
    results: (await listStoryResults(db, { followUpIds: from, themeIds, itemIds: own })).map((row) => ({
      ...bodies.give(row),
      to:
        row.themeId === null
          ? { kind: "item" as const, id: row.itemId ?? 0, title: row.title }
          : { kind: "theme" as const, id: row.themeId, title: row.title },
      on: dayOf(row.at),
    })),
  };
}

function idsOf(rows: readonly { id: number }[]): number[] {
  return rows.map(({ id }) => id);
}
