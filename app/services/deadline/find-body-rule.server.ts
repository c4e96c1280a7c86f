import { rulesOf, type RuleSetting } from "#app/domain/deadline/applies.ts";
import { listDeadlineSettings } from "#db/deadline/deadline-settings.server.ts";
import { findClockBody } from "#db/deadline/deadlines.server.ts";
import type { Db } from "#db/open.server.ts";

/** A rule that a body has or may say it has, with everything the body has said; undefined where the body has no such rule. */
export async function findBodyRule(db: Db, slug: string, ruleId: string) {
  const body = await findClockBody(db, slug);
  const rule = body && rulesOf(body).find(({ id }) => id === ruleId);
  if (!body || !rule) return undefined;
  const settings = await listDeadlineSettings(db, [body.id]);
  return { body, rule, settings, setting: settings.find((one) => one.ruleId === rule.id) };
}

/** What a body has said of its rules, with one thing said anew. */
export function settingsWith(settings: readonly RuleSetting[], said: RuleSetting): RuleSetting[] {
  return [...settings.filter(({ ruleId }) => ruleId !== said.ruleId), said];
}
