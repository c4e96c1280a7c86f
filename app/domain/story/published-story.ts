import { dateBasisOf } from "#app/domain/programme/entry.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedEntry, PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { dayRecorded } from "#app/domain/public-record/recorded.ts";
import type { RecordedEntry } from "#app/domain/public-record/record-views.ts";
import type { StoryBodies } from "./bodies.ts";
import { publishedFollowUps } from "./published-follow-ups.ts";
import { noRecords, type StoryRecords } from "./records.ts";

/** The records of a story as far as they are published: the plan's rows, and those of what happened. */
export function publishedStory(
  themes: readonly PublishedEntry<"theme">[],
  recorded: readonly RecordedEntry[],
  around: PublishedEntries,
  bodies: StoryBodies,
): StoryRecords {
  const items = unique(themes.flatMap(({ entry }) => around.list("item", entry.itemIds)));
  const questions = unique(themes.flatMap(({ entry }) => around.list("question", entry.questionIds)));
  return {
    ...noRecords(),
    themes: themes.map(({ id, entry: { title, titleCy, origin, proposedOn }, body }) => ({
      ...{ id, title, titleCy, origin, proposedOn: proposedOn ?? null }, // releases of before it was kept have none
      body: bodies.bySlug(body.slug),
    })),
    turns: themes.flatMap((row) => turnsOf(row, bodies)),
    items: items.map((row) => ({ ...row.entry, ...atOf(row, around), body: bodies.bySlug(row.body.slug) })),
    moves: items.flatMap((row) =>
      row.entry.moves.map(({ kind, from, to, reason, publishedOn }) => ({
        itemId: row.id,
        ...titleOf(row),
        ...{ kind, from, to },
        reason: reason ?? "",
        on: publishedOn,
        body: bodies.bySlug(row.body.slug),
      })),
    ),
    mentions: themes.flatMap(({ entry }) =>
      entry.mentions.flatMap(({ itemId, words }) =>
        around.list("item", [itemId]).map((row) => ({
          itemId,
          ...titleOf(row),
          words,
          ...atOf(row, around),
          body: bodies.bySlug(row.body.slug),
        })),
      ),
    ),
    questions: questions.flatMap((row) => {
      // A published question has no day of its own: only one that was put at a meeting is told.
      const item = around.find("item", row.entry.itemId);
      if (row.entry.state !== "put" || !item) return [];
      const { id, text, state } = row.entry;
      const body = bodies.bySlug(row.body.slug);
      return [{ id, text, state, ...atOf(item, around), sentOn: null, proposedOn: null, body }];
    }),
    ...happened(recorded, around, bodies),
    ...publishedFollowUps(recorded, around, bodies),
  };
}

/** A release knows two turns: that a theme was approved, and that it was not taken forward, when that was published. */
function turnsOf({ id, entry, from, body }: PublishedEntry<"theme">, bodies: StoryBodies) {
  const turn = (kind: "approved" | "not_taken_forward", on: IsoDate, words: string, reason: string) => ({
    ...{ themeId: id, kind, on, words, reason },
    body: bodies.bySlug(body.slug),
  });
  return [
    ...(entry.approvedOn ? [turn("approved", entry.approvedOn, "Approved", "")] : []),
    ...(entry.state === "not_taken_forward"
      ? [turn("not_taken_forward", from.publishedOn, "Not taken forward", entry.reason ?? "")]
      : []),
  ];
}

function happened(recorded: readonly RecordedEntry[], around: PublishedEntries, bodies: StoryBodies) {
  return {
    answers: recorded.flatMap((row) => {
      if (row.kind !== "answer") return [];
      return row.entry.answers.map(({ kind, result, text, by, on }) => ({
        questionId: row.entry.questionId,
        hasPage: around.find("question", row.entry.questionId) !== undefined,
        question: row.entry.question,
        ...{ kind, result, text, by, on },
        meetingId: kind === "minuted" ? row.meetingId : null,
        ...dayRecorded(row, around),
        body: bodies.byId(row.bodyId),
      }));
    }),
    outcomes: recorded.flatMap((row) => {
      if (row.kind !== "outcome") return [];
      const last = row.entry.corrections.at(-1);
      const holds = last ?? row.entry.original;
      return [
        {
          itemId: row.entry.itemId,
          hasPage: around.find("item", row.entry.itemId) !== undefined,
          title: row.entry.title,
          titleCy: around.find("item", row.entry.itemId)?.entry.titleCy,
          code: holds.code,
          ...{ resolution: holds.resolution, resolutionCy: row.entry.resolutionCy },
          corrected: last?.on ?? null,
          meetingId: row.meetingId,
          ...dayRecorded(row, around),
          body: bodies.byId(row.bodyId),
        },
      ];
    }),
  };
}

function titleOf({ entry: { title, titleCy } }: PublishedEntry<"item">) {
  return { title, titleCy };
}

/** The meeting of a published item, as far as it is published itself. */
function atOf(row: PublishedEntry<"item">, around: PublishedEntries) {
  const meeting = around.find("meeting", row.entry.meetingId);
  return {
    meetingId: meeting?.id ?? null,
    meetsOn: meeting?.entry.meetsOn ?? null,
    dateBasis: meeting ? dateBasisOf(meeting.entry) : null,
  };
}

function unique<T extends { id: number }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
