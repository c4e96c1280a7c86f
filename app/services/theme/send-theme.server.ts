import { reference } from "#app/domain/references.ts";
import { isReadyToSend } from "#app/domain/theme/draft.ts";
import type { Db } from "#db/open.server.ts";
import { dateQuestions, listDraftQuestions } from "#db/theme/theme-questions.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import {
  moveThemeBy,
  type ThemeInput,
  type ThemeMove,
  type ThemeMoved,
  type ThemeRow,
} from "./move-theme-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Its author sends a draft to the scrutiny team: from now on everyone with a
 * part in the body sees it, its questions with it. Refuses anyone else, a second
 * sending, and a draft that does not say what or why.
 */
export function sendTheme(db: Db, acting: Acting, input: ThemeInput): ThemeMoved {
  return moveThemeBy(db, acting, input, sending(acting));
}

/** `sendTheme` as a move, for a deed that already runs; entered for somebody else where they are the proposer. */
export function sending(acting: Acting, proposerPersonId: number | null = null): ThemeMove {
  const by = acting.actor.personId;
  const entered =
    proposerPersonId === null || proposerPersonId === by ? {} : { proposerPersonId, enteredByPersonId: by };
  return {
    deed: "send_theme",
    event: ({ title }) => ({ action: "theme_sent", particulars: { title } }),
    fields: { proposedOn: acting.actor.today, ...entered },
    mayToo: async (_trx, theme) => isReadyToSend(theme),
    also: (trx, theme) => proposeQuestions(trx, acting, theme),
  };
}

async function proposeQuestions(trx: Trx, acting: Acting, theme: ThemeRow): Promise<void> {
  await dateQuestions(trx, theme.id, acting.actor.today);
  for (const question of await listDraftQuestions(trx, theme.id)) {
    await writeEvent(trx, acting, {
      action: "question_proposed",
      subject: { kind: "question", id: question.id, version: 1 },
      about: [{ kind: "theme", id: theme.id }],
      bodyId: theme.bodyId,
      particulars: { reference: reference("question", question.id), title: question.text },
    });
  }
}
