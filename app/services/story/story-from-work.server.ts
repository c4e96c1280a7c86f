import { reasonLine } from "#app/domain/agenda-item/states.ts";
import type { StoryBodies } from "#app/domain/story/bodies.ts";
import { dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import { noRecords, type StoryRecords } from "#app/domain/story/records.ts";
import { scoringWords, TURNING_POINT_LIST, turnOf, type TurningPoint } from "#app/domain/story/turns.ts";
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
import {
  countStorySupport,
  listStoryEvents,
  listStoryScorings,
  listStoryThemes,
  listStoryYearEnds,
} from "#db/story/story-themes.server.ts";

/** The working records of these themes, as far as this reader sees them: one query a noun, whatever the length. */
export async function storyFromWork(
  db: Db,
  reader: Reader,
  themeIds: readonly number[],
  bodies: StoryBodies,
): Promise<StoryRecords> {
  if (themeIds.length === 0) return noRecords();
  const items = await listStoryItems(db, reader, themeIds);
  const mentions = await listStoryMentions(db, reader, themeIds);
  const questions = await listStoryQuestions(db, reader, themeIds);
  const own = idsOf(items);
  const spokenAt = mentions.map(({ itemId }) => itemId);
  const followUps = await listStoryFollowUps(db, reader, { themeIds, itemIds: own });
  const from = idsOf(followUps);
  return {
    ...noRecords(),
    ...(await choosing(db, themeIds, bodies)),
    items: items.map(bodies.give),
    moves: (await listStoryMoves(db, own)).map((move) => ({
      ...bodies.give(move),
      from: move.fromOn,
      to: move.toOn,
      reason: reasonLine(move.reasonCode, move.reasonWords) ?? "",
      on: dayOf(move.at),
    })),
    mentions: mentions.map(bodies.give),
    questions: questions.map(bodies.give),
    answers: (await listStoryAnswers(db, idsOf(questions))).map((answer) => ({
      ...bodies.give(answer),
      hasPage: true,
    })),
    outcomes: (await listStoryOutcomes(db, [...new Set([...own, ...spokenAt])])).map((outcome) => ({
      ...bodies.give(outcome),
      hasPage: true,
      code: outcome.laterCode ?? outcome.code,
      resolution: outcome.laterWords ?? outcome.resolutionWords,
      corrected: outcome.correctedAt ? dayOf(outcome.correctedAt) : null,
    })),
    followUps: followUps.map((row) => ({ ...bodies.give(row), due: row.dueWords, on: row.madeOn })),
    responses: (await listStoryResponses(db, from)).map(bodies.give),
    updates: (await listStoryUpdates(db, from)).map((row) => ({
      ...bodies.give(row),
      state: row.stateAfter,
      on: row.reportedOn,
    })),
    results: (await listStoryResults(db, from, { themeIds, itemIds: own })).map((row) => ({
      ...bodies.give(row),
      to:
        row.themeId === null
          ? { kind: "item" as const, id: row.itemId ?? 0, title: row.title }
          : { kind: "theme" as const, id: row.themeId, title: row.title },
      on: dayOf(row.at),
    })),
  };
}

async function choosing(db: Db, themeIds: readonly number[], bodies: StoryBodies) {
  const events = await listStoryEvents(db, themeIds, TURNING_POINT_LIST);
  const support = await countStorySupport(db, themeIds);
  const scorings = await listStoryScorings(db, themeIds);
  const yearEnds = await listStoryYearEnds(db, themeIds);
  return {
    themes: (await listStoryThemes(db, themeIds)).map(bodies.give),
    turns: [
      ...events.map((event) => ({
        ...bodies.give(event),
        ...turnOf(event.action as TurningPoint, event.particulars),
        on: dayOf(event.at),
        reason: event.reason ?? "",
      })),
      ...support.map((row) => ({
        ...bodies.give(row),
        kind: "supported" as const,
        on: dayOf(row.at),
        words: row.members === 1 ? "Supported by 1 member" : `Supported by ${row.members} members`,
        reason: "",
      })),
      ...scorings.map((row) => ({
        ...bodies.give(row),
        kind: "scored" as const,
        on: dayOf(row.closedAt ?? row.openedAt),
        words: scoringWords(row),
        reason: row.urgentBecause ?? row.reasonWords ?? "",
      })),
    ],
    yearEnds: yearEnds.map((row) => ({ ...bodies.give(row), reason: row.reasonWords, on: dayOf(row.at) })),
  };
}

function idsOf(rows: readonly { id: number }[]): number[] {
  return rows.map(({ id }) => id);
}

function dayOf(at: IsoInstant): string {
  return dayInLondon(new Date(at));
}
