import type { Format } from "#app/domain/formats.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { reference } from "#app/domain/references.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { originOf } from "#app/domain/theme/draft.ts";
import type { ThemeOrigin } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import { replaceDraftQuestions } from "#db/theme/theme-questions.server.ts";
import { insertTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** What a member writes when they propose a theme. The origin is an officer's to choose. */
export type Draft = {
  bodyId: number;
  title: string;
  whyItMatters: string;
  desiredOutcome: string;
  whoIsAffected: string;
  timingWords: string;
  origin?: ThemeOrigin;
  originWords: string;
  originUrl: string | null;
  leadMemberId?: number | null;
  format?: Format | null;
  witnessesWords?: string;
  questions: string[];
};

/**
 * Begins a draft that only its author can see. Its history names no body and
 * none of its words, so that nothing of it shows before it is sent. Refuses
 * where the actor has no part in the body.
 */
export function draftTheme(db: Db, acting: Acting, draft: Draft): Promise<Outcome<{ id: number; reference: string }>> {
  return runDeedFor(db, acting, (trx) => draftThemeIn(trx, acting, draft));
}

/** `draftTheme` inside a deed that already runs: the whole deed is refused where this is. */
export async function draftThemeIn(
  trx: Trx,
  acting: Acting,
  { questions, ...draft }: Draft,
): Promise<{ id: number; reference: string }> {
  const author = acting.actor.personId;
  requireVerdict(mayByRole(THEME_DEEDS.propose_theme, acting.actor, draft.bodyId));
  const themeId = await insertTheme(trx, {
    ...draft,
    origin: originOf(acting.actor, draft.bodyId, draft.origin),
    proposerPersonId: author,
    state: "draft",
    updatedAt: acting.now,
  });
  await replaceDraftQuestions(trx, { themeId, bodyId: draft.bodyId, authorPersonId: author }, questions);
  await writeEvent(trx, acting, {
    action: "theme_drafted",
    subject: { kind: "theme", id: themeId, version: 1 },
    bodyId: null,
  });
  return { id: themeId, reference: reference("theme", themeId) };
}
