import { reference } from "#app/domain/references.ts";
import { isReadyToSend } from "#app/domain/theme/draft.ts";
import type { Db } from "#db/open.server.ts";
import { dateQuestions, listDraftQuestions } from "#db/theme/theme-questions.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { enteredFor } from "#app/domain/on-behalf.ts";
import { requireOnBehalf, type Whose } from "#app/services/on-behalf.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { runDeedFor, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import {
  moveThemeIn,
  type ThemeInput,
  type ThemeMove,
  type ThemeMoved,
  type ThemeRow,
} from "./move-theme-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Its author sends a draft to the scrutiny team: from now on everyone with a
 * part in the body sees it, its questions with it. An officer may send it as the
 * proposal of a member, whose it then is. Refuses anyone else, a second sending,
 * a draft that does not say what or why, and who is no member today.
 */
export function sendTheme(db: Db, acting: Acting, input: ThemeInput & { forPersonId?: number | null }): ThemeMoved {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    const whose = await requireOnBehalf(trx, acting, theme.bodyId, input.forPersonId ?? null);
    const { fields, ...move } = sending(acting, whose);
    const origin = whose.enteredByPersonId === null ? theme.origin : "member";
    return moveThemeIn(trx, acting, input, { ...move, fields: { ...fields, origin } });
  });
}

/** `sendTheme` as a move, for a deed that already runs: whose proposal it is, and who enters it for them. */
export function sending(acting: Acting, { personId, enteredByPersonId }: Whose): ThemeMove {
  return {
    deed: "send_theme",
    event: ({ title }) => ({ action: "theme_sent", particulars: { title, ...enteredFor(enteredByPersonId) } }),
    fields: { proposedOn: acting.actor.today, proposerPersonId: personId, enteredByPersonId },
    mayToo: async (_trx, theme) => isReadyToSend(theme),
    also: (trx, theme) => proposeQuestions(trx, acting, theme, { authorPersonId: personId, enteredByPersonId }),
  };
}

type Authorship = { authorPersonId: number; enteredByPersonId: number | null };

async function proposeQuestions(trx: Trx, acting: Acting, theme: ThemeRow, by: Authorship): Promise<void> {
  await dateQuestions(trx, theme.id, { proposedOn: acting.actor.today, ...by });
  for (const question of await listDraftQuestions(trx, theme.id)) {
    await writeEvent(trx, acting, {
      action: "question_proposed",
      subject: { kind: "question", id: question.id, version: 1 },
      about: [{ kind: "theme", id: theme.id }],
      bodyId: theme.bodyId,
      particulars: {
        reference: reference("question", question.id),
        title: question.text,
        ...enteredFor(by.enteredByPersonId),
      },
    });
  }
}
