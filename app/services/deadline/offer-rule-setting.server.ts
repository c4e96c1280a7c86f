import { mayBeUnused } from "#app/domain/deadline/applies.ts";
import { maySetRule } from "#app/domain/deadline/may-set-rule.ts";
import { hasPartIn, type Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { findBodyRule } from "./find-body-rule.server.ts";

/** What the page that sets a body's own deadline needs; undefined for who has no part in the body. */
export async function offerRuleSetting(db: Db, actor: Actor, slug: string, ruleId: string) {
  const found = await findBodyRule(db, slug, ruleId);
  if (!found || !hasPartIn(actor, found.body.id)) return undefined;
  const { body, rule, setting } = found;
  return {
    body: { slug, name: body.name },
    rule: { id: rule.id, title: rule.title, local: rule.local, isChoice: rule.applies === "by_choice" },
    mayBeUnused: mayBeUnused(rule),
    setting: setting ?? null,
    version: setting?.version ?? 0,
    verdict: maySetRule(body.id, rule, null, actor),
  };
}
