import { UNDONE_WORDS } from "#app/domain/home/undo-decision.ts";
import { reference } from "#app/domain/references.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { findItem, listItemsOf } from "#db/agenda-item/items.server.ts";
import { listOnceAgreed, listWrittenWith } from "#db/home/decisions-made.server.ts";
import { findQuestion, listReadableQuestions } from "#db/question/questions.server.ts";
import { listLiveItems } from "#db/theme/theme-meetings.server.ts";
import { findTheme, moveTheme } from "#db/theme/themes.server.ts";
import { writeMove } from "#app/services/agenda-item/write-move.server.ts";
import type { FindUndoing } from "#app/services/home/undoing.server.ts";
import { writeQuestionChange } from "#app/services/question/write-question-change.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

const UNDO = THEME_DEEDS.undo_theme_decision;

/**
 * What the chair decided on a theme. Undone, it waits for the chair again with the place that was asked for it: an item
 * that the decision put on a meeting is withdrawn, and the questions that ended with the theme come back.
 */
export const themeDecision: FindUndoing = async (db, actor, decision) => {
  const theme = await findTheme(db, actor, decision.subjectId);
  if (!theme) return undefined;
  const written = await listWrittenWith(db, decision);
  const ids = (kind: "item" | "question") => written.filter((one) => one.kind === kind).map(({ id }) => id);
  const now = {
    item: await listItemsOf(db, actor, ids("item")),
    question: await listReadableQuestions(db, actor, ids("question")),
  };
  const asLeft = written.every(({ kind, id, version }) =>
    now[kind].some((one) => one.id === id && one.version === version),
  );
  // Where the decision put it on a meeting, the theme has followed its item by one more version.
  const version = (decision.subjectVersion ?? 0) + (ids("item").length > 0 ? 1 : 0);
  const added = (await listLiveItems(db, theme.id)).filter((id) => !ids("item").includes(id));
  const inTheWay = added.map((id) => `${reference("item", id)} has been added for it since you decided.`)[0];
  return {
    title: theme.title,
    may: mayTheme("undo_theme_decision", theme, actor),
    since: { isAsLeft: asLeft && theme.version === version, inTheWay: inTheWay ?? null },
    undo: async (trx, acting) => {
      for (const id of ids("item")) await withdrawItem(trx, acting, id);
      await moveTheme(trx, theme.id, { state: UNDO.to, at: acting.now, keepsPlace: true });
      await bringBack(trx, acting, ids("question"));
      const { version: before } = requireRecord(await findTheme(trx, actor, theme.id));
      await writeEvent(trx, acting, {
        action: UNDO.event,
        subject: { kind: "theme", id: theme.id, version: before },
        bodyId: theme.bodyId,
      });
    },
  };
};

async function withdrawItem(trx: Trx, acting: Acting, id: number): Promise<void> {
  const item = requireRecord(await findItem(trx, acting.actor, id));
  const why = { reasonCode: "other", reasonWords: UNDONE_WORDS } as const;
  await writeMove(trx, acting, { item, kind: "withdraw", to: null, next: null, ...why }, null);
}

async function bringBack(trx: Trx, acting: Acting, ids: readonly number[]): Promise<void> {
  const agreed = await listOnceAgreed(trx, ids);
  for (const id of ids) {
    const question = requireRecord(await findQuestion(trx, acting.actor, id));
    await writeQuestionChange(trx, acting, question, {
      state: agreed.includes(id) ? "agreed" : "proposed",
      reason: null,
      event: () => ({ action: "question_brought_back" }),
    });
  }
}
