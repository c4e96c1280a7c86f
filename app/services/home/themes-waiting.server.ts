import type { Actor } from "#app/domain/actor.ts";
import { changeText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import { mayDecideTheme, mayTheme } from "#app/domain/theme/may.ts";
import { takenAlongAtEnd } from "#app/domain/question/taken-along.ts";
import { listThemesWaiting } from "#db/home/approvals.server.ts";
import type { Db } from "#db/open.server.ts";
import { listVariationsAwaiting } from "#db/programme/variations.server.ts";
import { readThemePlaces } from "#app/services/theme/theme-places.server.ts";
import { whatHangsOnThemes } from "#app/services/theme/what-hangs-on-themes.server.ts";
import { totalEffects } from "#app/services/plan/total-effects.server.ts";
import { variationView } from "#app/services/programme/variation-view.server.ts";

/** Changes of a programme that wait for a chair, with what each does to its meetings and what the actor may answer. */
export async function variationsWaiting(db: Db, actor: Actor, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const rows = await listVariationsAwaiting(db, actor, ids);
  const effects = await totalEffects(
    db,
    actor,
    rows.map((row) => ({
      id: row.id,
      asked: true,
      moves: [{ minutes: row.itemMinutes, from: row.fromMeetingId, to: row.toMeetingId }],
    })),
  );
  return rows.map((row) => {
    const variation = { ...variationView(row, actor), asks: changeText(row) };
    const meetings = effects.get(row.id) ?? [];
    return { kind: "variation" as const, id: row.id, variation, meetings, mayDecide: variation.decide.allowed };
  });
}

/** Themes that wait for a chair, with the place that is asked for each and what the actor may answer. */
export async function themesWaiting(db: Db, actor: Actor, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const rows = await listThemesWaiting(db, ids);
  const hanging = await whatHangsOnThemes(db, actor, ids);
  const places = await readThemePlaces(db, actor, ids);
  const effects = await totalEffects(
    db,
    actor,
    [...places.values()].map(({ themeId, minutes, meetingId }) => ({
      id: themeId,
      asked: true,
      moves: [{ minutes, from: null, to: meetingId }],
    })),
  );
  return rows.map((theme) => ({
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
    mayDecide: mayDecideTheme(theme, actor).allowed,
    approve: mayTheme("approve_theme", theme, actor),
    place: places.get(theme.id) ?? null,
    meetings: effects.get(theme.id) ?? [],
    takenAlong: takenAlongAtEnd(hanging(theme.id)),
  }));
}
