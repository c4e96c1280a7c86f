import { DUE_KINDS } from "#app/domain/follow-up/due.ts";
import { followUpOffers } from "#app/domain/follow-up/may.ts";
import { followUpLine } from "#app/domain/follow-up/line.ts";
import { pick } from "#app/domain/field.ts";
import { FOLLOW_UP_TEXTS } from "#app/domain/follow-up/fields.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import { findFollowUp, type FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import { listPlaces, listResponses, listResults, listUpdates } from "#db/follow-up/follow-up-parts.server.ts";
import type { Db } from "#db/open.server.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import { readPassages } from "#app/services/minutes/read-passages.server.ts";
import { answerOffers } from "./offer-answers.server.ts";
import { offerPublicity } from "./offer-follow-up-publication.server.ts";
import { placesOf, resultLinks } from "./follow-up-links.server.ts";

export type FollowUpPage = NonNullable<Awaited<ReturnType<typeof readFollowUp>>>;

/**
 * A follow-up's working page: the words as entered, every place it was said, how
 * it stands, responses, what was reported, what came of it, history and deeds.
 * Undefined where the actor does not see it.
 */
export async function readFollowUp(db: Db, actor: Actor, id: number) {
  const row = await findFollowUp(db, actor, id);
  if (!row) return undefined;
  const [places, responses, updates, results, entries, question, successor] = await Promise.all([
    listPlaces(db, actor, id),
    listResponses(db, id),
    listUpdates(db, id),
    listResults(db, actor, id),
    readEvents(db, actor, { kind: "follow_up", id }),
    row.questionId === null ? undefined : findQuestion(db, actor, row.questionId),
    row.supersededById === null ? undefined : findFollowUp(db, actor, row.supersededById),
  ]);
  return {
    ...factsOf(row),
    ...followUpLine(row, actor.today),
    places: placesOf(row, places),
    question: question ? { reference: reference("question", question.id), title: question.text } : null,
    successor: successor ? { reference: reference("follow_up", successor.id), title: successor.wording } : null,
    responses,
    updates: updates.map((update) => ({
      ...update,
      meeting: update.meetingId === null ? null : reference("meeting", update.meetingId),
    })),
    results: resultLinks(results),
    entries,
    passages: await readPassages(db, actor, { follow_up: [id], report: updates.map((update) => update.id) }),
    offers: [
      ...answerOffers(row, updates, actor),
      ...followUpOffers(row, actor),
      ...(await offerPublicity(db, actor, id)),
    ],
  };
}

const SHOWN = [
  ...FOLLOW_UP_TEXTS,
  "bodyId",
  "bodyName",
  "bodySlug",
  "version",
  "responseRuleWords",
  "reasonWords",
  "sensitiveBecause",
] as const satisfies (keyof FollowUpRow)[];

function factsOf(row: FollowUpRow) {
  return {
    ...pick(row, SHOWN),
    theme: row.themeId === null ? null : { reference: reference("theme", row.themeId), title: row.themeTitle ?? "" },
    madeOn: row.madeOn as string | null,
    dueKindWords: DUE_KINDS[row.dueKind].words,
    noticeOn: row.noticeOn as string | null,
    responseDueOn: row.responseDueOn as string | null,
    source: [row.sourceLabel, row.sourceWords].filter(Boolean).join(": "),
  };
}
