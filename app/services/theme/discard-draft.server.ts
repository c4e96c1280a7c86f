import { reference } from "#app/domain/references.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import type { Db } from "#db/open.server.ts";
import { replaceDraftQuestions } from "#db/theme/theme-questions.server.ts";
import { deleteTheme, findTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { ThemeInput } from "./move-theme-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Its author deletes a draft with its questions. The one record that is ever
 * removed: nobody else has seen it, and its number is not used again. Refuses
 * anyone else, and once it has been sent.
 */
export function discardDraft(db: Db, acting: Acting, input: ThemeInput): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    const verdict = mayTheme("discard_draft", theme, acting.actor);
    await requireCurrent(trx, { kind: "theme", id: theme.id, version: theme.version }, input.version, verdict);

    const draft = { themeId: theme.id, bodyId: theme.bodyId, authorPersonId: acting.actor.personId };
    await replaceDraftQuestions(trx, draft, []);
    await deleteTheme(trx, theme.id);
    await writeEvent(trx, acting, {
      action: "theme_draft_discarded",
      subject: { kind: "theme", id: theme.id },
      bodyId: null,
    });
    return { reference: reference("theme", theme.id) };
  });
}
