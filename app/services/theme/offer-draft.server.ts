import { rolesIn, type Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { ORIGIN_LABELS } from "#app/domain/theme/states.ts";
import { listSuggestionBodies } from "#app/services/administration/list-suggestion-bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOpenBodies } from "#db/administration/programme-bodies.server.ts";
import { listDraftQuestions } from "#db/theme/theme-questions.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";

/**
 * The bodies a person may propose to, and whether they are an officer of any: an officer says where a theme came from.
 * Where there is none, whether they may suggest a theme instead, as anybody may.
 */
export async function offerProposal(db: Db, actor: Actor) {
  const bodies = await listOpenBodies(db, actor);
  return {
    bodies: bodies.map((body) => ({ value: String(body.id), words: body.name })),
    choosesOrigin: bodies.some((body) => rolesIn(actor, body.id).includes("officer")),
    maySuggest: bodies.length === 0 && (await listSuggestionBodies(db, actor.today)).length > 0,
  };
}

/** A draft as its author may go on writing it, check it, send it or delete it; undefined for a theme that is no draft. */
export async function offerDraft(db: Db, actor: Actor, themeId: number) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme || theme.state !== "draft") return undefined;
  const questions = await listDraftQuestions(db, themeId);
  return {
    id: theme.id,
    reference: reference("theme", theme.id),
    title: theme.title,
    version: theme.version,
    bodyId: theme.bodyId,
    bodyName: theme.bodyName,
    whyItMatters: theme.whyItMatters,
    desiredOutcome: theme.desiredOutcome,
    whoIsAffected: theme.whoIsAffected,
    timingWords: theme.timingWords,
    origin: theme.origin,
    originLabel: ORIGIN_LABELS[theme.origin],
    originWords: theme.originWords,
    originUrl: theme.originUrl,
    questions: questions.map((question) => question.text),
    sending: mayTheme("send_theme", theme, actor),
    discarding: mayTheme("discard_draft", theme, actor),
  };
}
