import { changedFields } from "#app/domain/events.ts";
import { pick } from "#app/domain/field.ts";
import type { Actor } from "#app/domain/actor.ts";
import {
  areSettingsCurrent,
  mayKeepSettings,
  SETTING_LABELS,
  settingsInWords,
} from "#app/domain/plan/keep-settings.ts";
import { USUAL_SETTINGS, type PlanSettings } from "#app/domain/plan/settings.ts";
import { findMeetingBodyBySlug } from "#db/administration/meeting-bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPlanSettings, putPlanSettings } from "#db/plan/plan-settings.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Keeps what the plans of a body weigh from now on, unless somebody weighs one otherwise. Refuses by role and a stale
 * version (0 where nothing was kept before). What stays the same is no change, and writes nothing.
 */
export function keepPlanSettings(
  db: Db,
  acting: Acting,
  { slug, version, ...settings }: PlanSettings & { slug: string; version: number },
): Promise<Outcome<null>> {
  return runDeedFor(db, acting, async (trx) => {
    const { actor, now } = acting;
    const { id: bodyId } = requireRecord(await findMeetingBodyBySlug(trx, actor, slug));
    requireVerdict(mayKeepSettings(bodyId, actor));
    const kept = await findPlanSettings(trx, bodyId);
    requireVerdict(areSettingsCurrent(kept, version));

    const changed = changedFields(settingsInWords(settingsOf(kept)), settingsInWords(settings), SETTING_LABELS);
    if (changed.length === 0) return null;
    await putPlanSettings(trx, { bodyId, ...settings, setByPersonId: actor.personId, setAt: now });
    await writeEvent(trx, acting, {
      action: "plan_settings_kept",
      subject: { kind: "body", id: bodyId },
      bodyId,
      particulars: { changed },
    });
    return null;
  });
}

const SETTING_NAMES = Object.keys(SETTING_LABELS) as (keyof PlanSettings)[];

/** What the plans of a body weigh: as kept by its officers, or as usual. One query. */
export async function readPlanSettings(db: Db, bodyId: number): Promise<PlanSettings> {
  return settingsOf(await findPlanSettings(db, bodyId));
}

function settingsOf(kept: Awaited<ReturnType<typeof findPlanSettings>>): PlanSettings {
  return kept ? pick(kept, SETTING_NAMES) : USUAL_SETTINGS;
}

/** What the page that keeps them needs; undefined for who has no part in the body. */
export async function offerPlanSettings(db: Db, actor: Actor, slug: string) {
  const body = await findMeetingBodyBySlug(db, actor, slug);
  if (!body) return undefined;
  const kept = await findPlanSettings(db, body.id);
  return {
    body: { slug: body.slug, name: body.name },
    settings: settingsOf(kept),
    version: kept?.version ?? 0,
    verdict: mayKeepSettings(body.id, actor),
  };
}
