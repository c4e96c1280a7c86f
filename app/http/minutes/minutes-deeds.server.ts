import { z } from "zod";
import { CHECKED_FIELDS } from "#app/domain/minutes/decided.ts";
import type { Decisions } from "#app/domain/minutes/kept.ts";
import { kindOfKey } from "#app/domain/minutes/proposal.ts";
import { deedLoader, type DeedOn } from "#app/http/deed-route.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { rowsOf } from "#app/http/form-rows.server.ts";
import { idOf } from "#app/http/responses.server.ts";
import { readNextStep } from "#app/services/home/read-first-steps.server.ts";
import { readMinutesDraft } from "#app/services/minutes/read-minutes-draft.server.ts";

/** The minutes that their address names. */
export const MINUTES: DeedOn<{ minutesId: number }> = {
  keys: ({ id }) => ({ minutesId: idOf(id) }),
  home: ({ id }) => `/bring-in/minutes/${id}`,
};

/** The minutes of the address as the signed-in actor sees them. */
export const openMinutes = deedLoader(MINUTES, async ({ db, actor, minutesId }) => {
  const draft = await readMinutesDraft(db, actor, minutesId);
  return draft && { ...draft, step: draft.state === "saved" ? await readNextStep(db, actor, draft.bodySlug) : null };
});

/** What a deed on minutes asks for: the version that was looked at. */
export const MinutesForm = z.object({ version: Version });

/**
 * What was ticked and changed in minutes: each proposal under its number, `found-3-…`. `tick` ticks all of a kind,
 * everything, or nothing; a report that names no follow-up is only ticked by itself.
 */
export const CheckedMinutes = z
  .looseObject({ version: Version, tick: z.string().max(30).optional() })
  .transform(({ version, tick = "", ...form }, context) => ({ version, decisions: decisionsIn(form, tick, context) }));

function decisionsIn(form: Record<string, unknown>, tick: string, context: z.RefinementCtx): Decisions {
  const decisions: Decisions = {};
  for (const row of rowsOf(form, "found", context)) {
    const key = row.text("key");
    const kind = kindOfKey(key);
    if (!kind) continue;
    const fields = Object.entries(CHECKED_FIELDS[kind]);
    const changed = Object.fromEntries(fields.map(([name, { limit }]) => [name, row.words(name, limit)]));
    const byKind = (tick === "all" || tick === kind) && (kind !== "report" || changed.followUp !== "");
    const ticked = byKind || (tick !== "none" && row.text("ticked") !== "");
    decisions[key] = { ticked, changed };
  }
  return decisions;
}
