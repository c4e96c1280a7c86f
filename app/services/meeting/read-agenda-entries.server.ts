import { itemNumber } from "#app/domain/agenda/item-number.ts";
import { guideTimes } from "#app/domain/agenda-item/order.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import { variationText } from "#app/domain/programme/variation-words.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import { listAgendaLines, listAgendaQuestions } from "#db/agenda/agenda-questions.server.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOpenVariations } from "#db/programme/variations.server.ts";
import type { ReadAgendaPage } from "./read-agenda-page.server.ts";

export type AgendaEntry = Awaited<ReturnType<typeof readAgendaEntries>>[number];

/**
 * The items of a page of a meeting's agenda as its page lists them: who gives evidence, what is asked, when each starts,
 * what waits for the chair. They are numbered and timed by what comes before them.
 */
export async function readAgendaEntries(
  db: Db,
  meeting: { meetsOn: IsoDate; startsAt: string | null },
  { rows: items, first, minutesBefore }: Pick<ReadAgendaPage, "rows" | "first" | "minutesBefore">,
  today: IsoDate,
) {
  const itemIds = items.map((item) => item.id);
  const themeIds = items.flatMap((item) => (item.themeId === null ? [] : [item.themeId]));
  const [witnesses, questions, lines, waiting] = await Promise.all([
    listWitnesses(db, itemIds),
    listAgendaQuestions(db, { itemIds, themeIds }),
    listAgendaLines(db, themeIds),
    listOpenVariations(db, itemIds),
  ]);
  const times = guideTimes(
    meeting.startsAt,
    items.map((item) => item.minutes),
    minutesBefore,
  );
  return items.map((item, index) => ({
    ...entryOf(item, first + index),
    startsAt: times[index] ?? null,
    isDayGone: meeting.meetsOn < today,
    witnesses: witnesses.filter((witness) => witness.itemId === item.id).map(witnessWords),
    lines: lines.filter((line) => line.themeId === item.themeId).map(({ id, text }) => ({ id, text })),
    questions: questions.filter((question) =>
      question.itemId === null ? question.themeId === item.themeId : question.itemId === item.id,
    ),
    waiting: waiting.filter((variation) => variation.itemId === item.id).map((v) => waitingOf(v, item.id)),
  }));
}

function entryOf(item: ItemRow, index: number) {
  return {
    reference: reference("item", item.id),
    title: item.title,
    purpose: item.purpose,
    kind: item.kind,
    state: item.state,
    minutes: item.minutes,
    number: itemNumber(item, index),
    leadName: item.leadName,
    version: item.version,
    theme: item.themeId === null ? null : { reference: reference("theme", item.themeId), title: item.themeTitle },
  };
}

/** A variation that waits for the chair, as the words on a card. */
export function waitingOf(
  variation: Awaited<ReturnType<typeof listOpenVariations>>[number],
  itemId: number,
): { reference: string; words: string } {
  const words = variationText({
    kind: variation.kind,
    itemReference: reference("item", itemId),
    fromMeetsOn: variation.fromDay,
    toMeetsOn: variation.toDay,
  });
  return { reference: reference("variation", variation.id), words };
}
