import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import { mayNameRule } from "#app/domain/deadline/agenda-business.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";
import { readClockBodies } from "#app/services/deadline/read-clock.server.ts";

/** Goes on where no rule is named, or one that may ask this body for an item of this kind; refuses otherwise. */
export async function requireStatutoryRule(
  trx: Trx,
  bodyId: number,
  kind: ItemKind,
  ruleId: RuleId | null,
): Promise<void> {
  if (ruleId === null) return;
  const [body] = await readClockBodies(trx, [bodyId]);
  requireVerdict(mayNameRule(kind, ruleId, body?.rules ?? []));
}
