import { changedFields } from "#app/domain/events.ts";
import { labelsOf } from "#app/domain/field.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { reference } from "#app/domain/references.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { originOf } from "#app/domain/theme/draft.ts";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { replaceDraftQuestions } from "#db/theme/theme-questions.server.ts";
import { findTheme, updateTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import type { Draft } from "./draft-theme.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { ThemeInput } from "./move-theme-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

const LABELS = { ...labelsOf(THEME_FIELDS), bodyId: "Body" };

/**
 * Saves a draft and its questions. Only its author may; the history keeps which
 * fields changed and none of their words. Refuses once it has been sent, and
 * where another window saved it since.
 */
export function saveDraft(
  db: Db,
  acting: Acting,
  input: ThemeInput & { draft: Draft },
): Promise<Outcome<{ reference: string }>> {
  const { questions, ...draft } = input.draft;
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    const verdict = allOf(
      mayTheme("edit_draft", theme, acting.actor),
      mayByRole(THEME_DEEDS.propose_theme, acting.actor, draft.bodyId),
    );
    await requireCurrent(trx, { kind: "theme", id: theme.id, version: theme.version }, input.version, verdict);

    const fields = { ...draft, origin: originOf(acting.actor, draft.bodyId, draft.origin) };
    await updateTheme(trx, theme.id, { fields, at: acting.now });
    await replaceDraftQuestions(
      trx,
      { themeId: theme.id, bodyId: draft.bodyId, authorPersonId: acting.actor.personId },
      questions,
    );
    await writeEvent(trx, acting, {
      action: "theme_edited",
      subject: { kind: "theme", id: theme.id, version: theme.version + 1 },
      bodyId: null,
      particulars: { changed: labelsOnly(changedFields(theme, fields, LABELS)) },
    });
    return { reference: reference("theme", theme.id) };
  });
}

function labelsOnly(changed: readonly { label: string }[]) {
  return [...new Set(changed.map(({ label }) => label))].map((label) => ({ label }));
}
