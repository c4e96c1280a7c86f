import { ITEM_KIND_WORDS, ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import { dayInLondon } from "#app/domain/calendar.ts";
import { followUpLine } from "#app/domain/follow-up/line.ts";
import { FOLLOW_UP_STATES, RESPONSE_WORDS } from "#app/domain/follow-up/states.ts";
import { dueStandingWords } from "#app/domain/question/due.ts";
import { QUESTION_STATES } from "#app/domain/question/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import type { SheetRecord } from "#app/domain/sheet/table.ts";
import { followUpValues, itemValues, questionValues, themeValues } from "#app/domain/sheet/values.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import {
  listFollowUpsOfSheet,
  listItemsOfSheet,
  listQuestionsOfSheet,
  listThemesOfSheet,
} from "#db/sheet/sheet-rows.server.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";

/**
 * The records of these numbers as rows of their sheet, in the order asked for.
 * What the actor's working record does not hold is left out; officers' notes are
 * in no sheet. At most two queries, however many there are.
 */
export async function readSheetRecords(
  db: Db,
  actor: Actor,
  kind: SheetKind,
  ids: readonly number[],
): Promise<SheetRecord[]> {
  const records = await READERS[kind](db, actor, ids);
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type ReadRecords = (db: Db, actor: Actor, ids: readonly number[]) => Promise<SheetRecord[]>;

const READERS: Record<SheetKind, ReadRecords> = {
  items: async (db, actor, ids) => {
    const items = await listItemsOfSheet(db, actor, ids);
    const asked = await witnessesOf(db, items);
    return items.map((item) => ({
      id: item.id,
      version: item.version,
      values: {
        ...itemValues(item),
        meetsOn: item.meetsOn,
        state: ITEM_STATES[item.state].words,
        themeTitle: item.themeTitle,
        kind: ITEM_KIND_WORDS[item.kind],
        witnesses: (asked.get(item.id) ?? []).join("; "),
      },
    }));
  },
  themes: async (db, actor, ids) =>
    (await listThemesOfSheet(db, actor, ids)).map((theme) => ({
      id: theme.id,
      version: theme.version,
      values: {
        ...themeValues(theme),
        body: theme.bodyName,
        state: THEME_STATES[theme.state].words,
        proposer: theme.proposerName ?? theme.proposerWords,
        proposedOn: theme.proposedOn,
        supporters: theme.supporters ?? 0,
        questions: theme.questions ?? 0,
        changedOn: dayInLondon(new Date(theme.updatedAt)),
      },
    })),
  questions: async (db, actor, ids) =>
    (await listQuestionsOfSheet(db, actor, ids)).map((question) => ({
      id: question.id,
      version: question.version,
      values: {
        ...questionValues(question),
        state: QUESTION_STATES[question.state].words,
        themeTitle: question.themeTitle,
        body: question.bodyName,
        author: question.authorName ?? question.authorWords,
        proposedOn: question.proposedOn,
        meetsOn: question.raisedOn ?? question.meetsOn,
        dueOn: question.dueOn,
        dueWords: dueStandingWords(question, actor.today) || question.dueWords,
      },
    })),
  follow_ups: async (db, actor, ids) =>
    (await listFollowUpsOfSheet(db, actor, ids)).map((followUp) => {
      const { number, standing } = followUpLine(followUp, actor.today);
      return {
        id: followUp.id,
        version: followUp.version,
        values: {
          ...followUpValues(followUp),
          body: followUp.bodyName,
          number,
          state: FOLLOW_UP_STATES[followUp.state].words,
          standing: [standing.words, standing.lateBy, standing.responseLate].filter(Boolean).join(", "),
          response: followUp.response === null ? null : RESPONSE_WORDS[followUp.response],
          responseDueOn: followUp.responseDueOn,
          reviewOn: followUp.reviewOn,
          themeTitle: followUp.themeTitle,
          meetsOn: followUp.meetsOn,
          lastReport: followUp.lastReport,
          lastReportedOn: followUp.lastReportedOn,
        },
      };
    }),
};

async function witnessesOf(db: Db, items: readonly { id: number }[]): Promise<Map<number, string[]>> {
  const words = new Map<number, string[]>(items.map(({ id }) => [id, []]));
  const witnesses = await listWitnesses(db, [...words.keys()]);
  for (const witness of witnesses) words.get(witness.itemId)?.push(witnessWords(witness));
  return words;
}
