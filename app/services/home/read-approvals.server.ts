import { sentBy } from "#app/domain/home/approvals.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayDecideTheme, mayTheme } from "#app/domain/theme/may.ts";
import { takenAlongAtEnd } from "#app/domain/question/taken-along.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { listLatestEvents, listThemesWaiting } from "#db/home/approvals.server.ts";
import type { Db } from "#db/open.server.ts";
import { listVariationsAwaiting } from "#db/programme/variations.server.ts";
import { readThemePlaces } from "#app/services/theme/theme-places.server.ts";
import { whatHangsOnThemes } from "#app/services/theme/what-hangs-on-themes.server.ts";
import { variationView } from "#app/services/programme/variation-view.server.ts";
import { programmesWaiting, agendasWaiting, requestsWaiting, idsOf } from "./programmes-waiting.server.ts";

/** How many themes, programmes, variations, requests and agendas are shown at once, of each kind. */
const MOST_OF_EACH = 50;

/**
 * Everything of the actor's bodies that waits for a chair's decision, oldest
 * first, with what they may answer. Officers read the same list. At most 50 of
 * each kind (or `most`); each decision makes room for the next.
 */
export async function readApprovals(db: Db, actor: Actor, most = MOST_OF_EACH) {
  const bodyIds = bodiesSeenWhole(actor);
  const themes = await themesWaiting(db, actor, bodyIds, most);
  const programmes = await programmesWaiting(db, actor, bodyIds, most);
  const rows = await listVariationsAwaiting(db, actor, bodyIds, most);
  const variations = rows.map((row) => {
    const variation = variationView(row, actor);
    const sent = sentBy(actor.today, row.proposedByName, row.proposedAt);
    return { kind: "variation" as const, variation, sent, mayDecide: variation.decide.allowed };
  });
  const requests = await requestsWaiting(db, actor, bodyIds, most);
  const agendas = await agendasWaiting(db, actor, bodyIds, most);
  return [...themes, ...programmes, ...variations, ...requests, ...agendas].sort((a, b) =>
    a.sent.at.localeCompare(b.sent.at),
  );
}

export type Waiting = Awaited<ReturnType<typeof readApprovals>>[number];

async function themesWaiting(db: Db, actor: Actor, bodyIds: number[], most: number) {
  const rows = await listThemesWaiting(db, bodyIds, most);
  const sent = await listLatestEvents(db, "theme", idsOf(rows), "theme_recommended");
  const hanging = await whatHangsOnThemes(db, actor, idsOf(rows));
  const places = await readThemePlaces(db, actor, idsOf(rows));
  return rows.map((theme) => {
    const by = sent.find((event) => event.subjectId === theme.id);
    return {
      kind: "theme" as const,
      id: theme.id,
      reference: reference("theme", theme.id),
      title: theme.title,
      bodyName: theme.bodyName,
      whyItMatters: theme.whyItMatters,
      desiredOutcome: theme.desiredOutcome,
      recommendation: theme.recommendation,
      recommendationWords: theme.recommendationWords,
      proposer: theme.proposerName ?? theme.proposerWords,
      supporters: theme.supporters ?? 0,
      questions: theme.questions ?? 0,
      version: theme.version,
      sent: sentBy(actor.today, by?.actorName, by?.at ?? theme.updatedAt),
      mayDecide: mayDecideTheme(theme, actor).allowed,
      approve: mayTheme("approve_theme", theme, actor),
      place: places.get(theme.id) ?? null,
      takenAlong: takenAlongAtEnd(hanging(theme.id)),
    };
  });
}
