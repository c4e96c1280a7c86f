import { hasPartIn, type Actor } from "#app/domain/actor.ts";
import { arithmeticWith, mayBeUnused } from "#app/domain/deadline/applies.ts";
import { arithmeticText } from "#app/domain/deadline/arithmetic.ts";
import { isSettingCurrent, maySetRule } from "#app/domain/deadline/may-set-rule.ts";
import { movedChanges } from "#app/domain/deadline/deadlines-moved.ts";
import type { Rule } from "#app/domain/deadline/rules.ts";
import type { RuleApplies } from "#app/domain/deadline/settings.ts";
import { putDeadlineSetting } from "#db/deadline/deadline-settings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { findBodyRule, settingsWith } from "./find-body-rule.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { readMovesByRule } from "#app/services/agenda-item/read-moves.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** What a body's own rules say: `value` in the rule's unit, null for its default; `atTime` "12:00" in London. */
export type RuleSaid = { applies: RuleApplies; value: number | null; atTime: string | null; words: string };

/**
 * Sets what a body's own rules say of one deadline, and tells in the body's history
 * which deadlines moved. Refuses by role, a rule that the law sets itself, a number
 * outside its bounds, and a stale version (0 where nothing was said before).
 */
export function setDeadlineRule(
  db: Db,
  acting: Acting,
  { slug, ruleId, version, ...said }: RuleSaid & { slug: string; ruleId: string; version: number },
): Promise<Outcome<{ title: string; moved: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { body, rule, settings, setting } = requireRecord(await findBodyRule(trx, slug, ruleId));
    requireVerdict(maySetRule(body.id, rule, null, acting.actor));
    requireVerdict(isSettingCurrent(setting, version));
    requireVerdict(maySetRule(body.id, rule, said, acting.actor));

    const set = { ruleId: rule.id, ...said, setByName: acting.actor.name, setAt: acting.now };
    const moved = await readMovesByRule(trx, body, settingsWith(settings, set), acting.actor.today);
    await putDeadlineSetting(trx, { bodyId: body.id, ...set });
    await writeEvent(trx, acting, {
      action: "deadline_rule_set",
      subject: { kind: "body", id: body.id },
      bodyId: body.id,
      particulars: { title: rule.title, to: saidText(rule, said), changed: movedChanges(moved) },
    });
    return { title: rule.title, moved: moved.length };
  });
}

function saidText(rule: Rule, { applies, value }: RuleSaid): string {
  return applies === "no" ? "not used" : arithmeticText(arithmeticWith(rule, value)).toLowerCase();
}

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
