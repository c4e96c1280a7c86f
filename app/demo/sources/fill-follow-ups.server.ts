import type { IsoInstant } from "#app/domain/calendar.ts";
import { readDueWords } from "#app/domain/follow-up/due-words.ts";
import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import { FOLLOW_UP_STATE_LIST } from "#app/domain/follow-up/states.ts";
import { yearOf } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { insertEvent } from "#db/events.server.ts";
import { entered, must, paperOf, SCRUTINY_SUPPORT, whereSaid, wordsOf, YEAR_START, type Ids } from "./papers.ts";
import { SOURCE_FOLLOW_UPS } from "./records/all.ts";
import type { SourceFollowUp } from "./records/types.ts";

type Known = Record<"bodies" | "offices" | "themes" | "meetings" | "items" | "questions", Ids>;

/** Writes everything that was recommended, asked or promised, every place it was said in, and what was reported of it. */
export async function fillFollowUps(trx: Trx, known: Known, at: IsoInstant): Promise<void> {
  const numbers = new Map<string, number>();
  for (const followUp of SOURCE_FOLLOW_UPS) {
    const { meeting } = firstSaid(followUp);
    const startYear = yearOf(meeting.meetsOn, YEAR_START);
    const number = (numbers.get(`${meeting.body} ${startYear}`) ?? 0) + 1;
    numbers.set(`${meeting.body} ${startYear}`, number);
    const id = await fillFollowUp(trx, known, { followUp, startYear, number, at });
    await fillUpdates(trx, known, { followUp, id, at });
  }
  await followTheirThemes(trx);
}

async function fillFollowUp(
  trx: Trx,
  known: Known,
  { followUp, startYear, number, at }: Entry & { startYear: number; number: number },
): Promise<number> {
  const { meeting, item } = firstSaid(followUp);
  const [[, said], ...others] = followUp.places;
  const places = others.map(([key, words]) => ({ itemId: must(known.items, key), words }));
  const themeId = must(known.themes, followUp.theme);
  const questionId = followUp.question === undefined ? null : must(known.questions, followUp.question);
  const bodyId = must(known.bodies, meeting.body);
  const { id } = await trx
    .insertInto("followUp")
    .values({
      bodyId,
      startYear,
      number,
      kind: followUp.kind,
      wording: followUp.wording,
      sourceNumber: followUp.number ?? "",
      themeId,
      itemId: must(known.items, item.key),
      meetingId: must(known.meetings, meeting.key),
      questionId,
      madeByWords: followUp.madeBy ?? "",
      madeOn: followUp.madeBy ? null : meeting.meetsOn,
      ownerOfficeId: followUp.owner ? must(known.offices, followUp.owner) : null,
      ownerWords: followUp.ownerWords ?? "",
      dueWords: followUp.due ?? "",
      ...readDueWords(followUp.due ?? "", { saidOn: meeting.meetsOn, nextMeetingOn: null }),
      state: followUp.state ?? "not_started",
      reasonWords: followUp.because ?? null,
      sensitiveSinceAt: followUp.sensitive ? at : null,
      sensitiveBecause: followUp.sensitive ?? null,
      sourceWords: `${said} ${wordsOf(paperOf(meeting, item), meeting.inferred)}`,
      sourceLabel: followUp.label,
      createdAt: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const place of places)
    await trx
      .insertInto("followUpPlace")
      .values({ ...place, followUpId: id })
      .execute();
  await insertEvent(trx, entered(at), {
    action: "record_imported",
    subject: { kind: "follow_up", id, version: 1 },
    about: [
      { kind: "theme", id: themeId },
      { kind: "item", id: must(known.items, item.key) },
      ...places.map(({ itemId }) => ({ kind: "item" as const, id: itemId })),
      ...(questionId === null ? [] : [{ kind: "question" as const, id: questionId }]),
    ],
    bodyId,
    particulars: { reference: reference("follow_up", id), from: paperOf(meeting, item) },
  });
  return id;
}

type Entry = { followUp: SourceFollowUp; at: IsoInstant };

async function fillUpdates(trx: Trx, known: Known, { followUp, id, at }: Entry & { id: number }): Promise<void> {
  for (const update of followUp.updates ?? []) {
    const { meeting } = whereSaid(update.at);
    await trx
      .insertInto("followUpUpdate")
      .values({
        followUpId: id,
        meetingId: must(known.meetings, meeting.key),
        source: "meeting",
        text: update.text,
        stateAfter: update.state,
        reportedOn: meeting.meetsOn,
        byName: SCRUTINY_SUPPORT,
        at,
      })
      .execute();
  }
}

/** A theme that was considered is followed while anything said of it is open. */
async function followTheirThemes(trx: Trx): Promise<void> {
  const open = FOLLOW_UP_STATE_LIST.filter(isOpenFollowUp);
  await trx
    .updateTable("theme")
    .set({ state: "follow_up" })
    .where("state", "=", "considered")
    .where("id", "in", (eb) =>
      eb.selectFrom("followUp").select("themeId").where("state", "in", open).$castTo<{ themeId: number }>(),
    )
    .execute();
}

function firstSaid(followUp: SourceFollowUp) {
  return whereSaid(followUp.places[0][0]);
}
