import { changedFields } from "#app/domain/events.ts";
import { labelsOf, untoldOf } from "#app/domain/field.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { reference } from "#app/domain/references.ts";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { ORIGIN_LABELS } from "#app/domain/theme/states.ts";
import type { WelshWords } from "#app/domain/welsh.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme, updateTheme, type ThemeFields } from "#db/theme/themes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireLead } from "#app/services/agenda-item/require-lead.server.ts";
import { writeWelsh } from "#app/services/welsh-words.server.ts";
import type { ThemeInput } from "./move-theme-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import type { Scope } from "./scope-theme.server.ts";

export type ThemeEdit = Scope &
  Required<Pick<ThemeFields, "title" | "whoIsAffected" | "timingWords" | "origin" | "originWords">> &
  Required<Pick<ThemeFields, "originUrl" | "officerNotes">>;

/**
 * An officer edits a theme's words. The history says what changed from what to
 * what; of the officers' notes only that they changed. Refuses by role, a form
 * from an older version (saying who changed what since), or a lead from outside.
 */
export function editTheme(
  db: Db,
  acting: Acting,
  input: ThemeInput & { edit: ThemeEdit; welsh?: WelshWords<"theme"> },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, (trx) => editThemeIn(trx, acting, input));
}

/** `editTheme` inside a deed that already runs: the whole deed is refused where this is. */
export async function editThemeIn(
  trx: Trx,
  acting: Acting,
  input: ThemeInput & { edit: ThemeEdit; welsh?: WelshWords<"theme"> },
): Promise<{ reference: string }> {
  const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
  const verdict = mayTheme("edit_theme", theme, acting.actor);
  await requireCurrent(trx, { kind: "theme", id: theme.id, version: theme.version }, input.version, verdict);
  if (input.edit.leadMemberId !== theme.leadMemberId)
    await requireLead(trx, theme.bodyId, input.edit.leadMemberId, acting.actor.today);

  await updateTheme(trx, theme.id, { fields: input.edit, at: acting.now });
  const inWelsh = await writeWelsh(trx, { kind: "theme", id: theme.id, bodyId: theme.bodyId }, input.welsh);
  const members = await listMembersOn(trx, theme.bodyId, acting.actor.today);
  const lead = members.find((member) => member.id === input.edit.leadMemberId)?.name ?? null;
  const before = inWords({ ...theme, lead: theme.leadName });
  await writeEvent(trx, acting, {
    action: "theme_edited",
    subject: { kind: "theme", id: theme.id, version: theme.version + 1 },
    bodyId: theme.bodyId,
    particulars: {
      changed: [
        ...changedFields(before, inWords({ ...input.edit, lead }), labelsOf(THEME_FIELDS), untoldOf(THEME_FIELDS)),
        ...inWelsh,
      ],
    },
  });
  return { reference: reference("theme", theme.id) };
}

/** The fields as a person reads them, codes in words. */
function inWords(fields: ThemeEdit & { lead: string | null }) {
  return {
    ...fields,
    origin: ORIGIN_LABELS[fields.origin],
    format: fields.format ? FORMAT_LABELS[fields.format] : null,
  };
}
