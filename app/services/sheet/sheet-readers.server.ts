import { ITEM_KIND_LABELS, ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import { dayInLondon } from "#app/domain/calendar.ts";
import { dueStandingText } from "#app/domain/question/due.ts";
import { QUESTION_STATES } from "#app/domain/question/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import type { SheetRecord } from "#app/domain/sheet/table.ts";
import { itemValues, questionValues, themeValues } from "#app/domain/sheet/values.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import { listItemsOfSheet, listQuestionsOfSheet, listThemesOfSheet } from "#db/sheet/sheet-rows.server.ts";
import { readFollowUpRows } from "./follow-up-rows.server.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";

type ReadRecords = (db: Db, actor: Actor, ids: readonly number[]) => Promise<SheetRecord[]>;

/** How the records of each kind of sheet are read; what is no field of a form is worked out here. */
export const READERS: Record<SheetKind, ReadRecords> = {
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
        kind: ITEM_KIND_LABELS[item.kind],
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
        dueWords: dueStandingText(question, actor.today) || question.dueWords,
      },
    })),
  follow_ups: readFollowUpRows,
};

async function witnessesOf(db: Db, items: readonly { id: number }[]): Promise<Map<number, string[]>> {
  const words = new Map<number, string[]>(items.map(({ id }) => [id, []]));
  const witnesses = await listWitnesses(db, [...words.keys()]);
  for (const witness of witnesses) words.get(witness.itemId)?.push(witnessWords(witness));
  return words;
}
