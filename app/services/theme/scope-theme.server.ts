import type { Format } from "#app/domain/formats.ts";
import type { Db } from "#db/open.server.ts";
import { insertLine } from "#db/theme/lines-of-enquiry.server.ts";
import { listLinesOfTheme } from "#db/theme/theme-questions.server.ts";
import { mayAddLine, mayWriteLines } from "#app/domain/theme/lines.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { mayBeReady } from "./check-readiness.server.ts";
import { requireLead } from "#app/services/agenda-item/require-lead.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved, type ThemeRow } from "./move-theme-by.server.ts";

export type Scope = {
  whyItMatters: string;
  desiredOutcome: string;
  format: Format | null;
  witnessesWords: string;
  leadMemberId: number | null;
};

/**
 * Writes a theme's scope, a first line of enquiry with it where one is given, and
 * records it as scoped. Refuses by role, state or a stale version; where something
 * it needs is missing, says what; and a lead who is not a member of the body that day.
 */
export function scopeTheme(
  db: Db,
  acting: Acting,
  { line = "", ...input }: ThemeInput & { scope: Scope; line?: string },
): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "scope_theme",
    event: () => ({ action: "theme_scoped" }),
    fields: input.scope,
    mayToo: (trx, theme) => mayBeReady(trx, { ...theme, ...input.scope }, line === "" ? 0 : 1),
    also: async (trx, theme) => {
      await requireLead(trx, theme.bodyId, input.scope.leadMemberId, acting.actor.today);
      if (line !== "") await writeLineIn(trx, acting, theme, line);
    },
  });
}

async function writeLineIn(trx: Trx, acting: Acting, theme: ThemeRow, text: string): Promise<void> {
  requireVerdict(mayWriteLines(theme, acting.actor));
  requireVerdict(mayAddLine((await listLinesOfTheme(trx, theme.id)).length));
  await insertLine(trx, { themeId: theme.id, text });
  await writeEvent(trx, acting, {
    action: "line_written",
    particulars: { title: text },
    subject: { kind: "theme", id: theme.id, version: theme.version + 1 },
    bodyId: theme.bodyId,
  });
}
