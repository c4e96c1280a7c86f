import { isIsoDate, type IsoDate } from "#app/domain/calendar.ts";
import { mayBeUnused, rulesOf } from "#app/domain/deadline/applies.ts";
import { exampleDay } from "#app/domain/deadline/example.ts";
import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import { maySetRule } from "#app/domain/deadline/may-set-rule.ts";
import type { Rule } from "#app/domain/deadline/rules.ts";
import { ruleView } from "#app/domain/deadline/rule-view.ts";
import { workOut } from "#app/domain/deadline/work-out.ts";
import { hasPartIn, type Reader } from "#app/domain/actor.ts";
import { findClockBody } from "#db/deadline/deadlines.server.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBody } from "./read-clock-bodies.server.ts";

/**
 * The rules that bind a body, each with its value, an example and its source, for anyone;
 * who set a value and what moved lately, for those with a role in the body. Undefined
 * where there is no such body.
 */
export async function readBodyRules(db: Db, reader: Reader, slug: string, today: IsoDate) {
  const [row, body] = await Promise.all([findClockBody(db, slug), readClockBody(db, slug)]);
  if (!row || !body) return undefined;
  const isOwn = hasPartIn(reader, body.id);
  const inUse = new Set(body.rules.map(({ rule }) => rule.id));
  const left = rulesOf(row).filter((rule) => !inUse.has(rule.id));
  return {
    body: { slug, name: body.name, law: row.law, dayProfile: row.dayProfile, jurisdiction: row.jurisdiction },
    rules: body.rules.map((applied) => ({
      ...ruleView(applied, isOwn),
      example: workOut(
        applied.arithmetic,
        exampleDay(applied.rule.trigger, today),
        body.calendar,
        applied.rule.trigger,
      ),
      exampleFrom: exampleDay(applied.rule.trigger, today),
    })),
    left: left.filter(mayBeUnused).map(({ id, title, applies }) => ({ id, title, applies })),
    isOwn,
    events: isOwn
      ? (await readEvents(db, reader, { kind: "body", id: body.id }, 100))
          .filter(({ action }) => MOVES.includes(action))
          .slice(0, 10)
      : [],
  };
}

const MOVES: readonly string[] = ["day_added", "day_removed", "deadline_rule_set"];

/** One rule of a body, worked out from a day that the reader gives, or an example; and whether they may set it. */
export async function readBodyRule(
  db: Db,
  reader: Reader,
  asked: { slug: string; ruleId: string; from: string | null },
  today: IsoDate,
) {
  const body = await readClockBody(db, asked.slug);
  const applied = body?.rules.find(({ rule }) => rule.id === asked.ruleId);
  if (!body || !applied) return undefined;
  const { rule, arithmetic } = applied;
  const from = asked.from !== null && isIsoDate(asked.from) ? asked.from : exampleDay(rule.trigger, today);
  return {
    body: { slug: body.slug, name: body.name },
    rule: ruleView(applied, hasPartIn(reader, body.id)),
    from,
    worked: workOut(arithmetic, from, body.calendar, rule.trigger),
    maySet: maySet(body, rule, reader, today),
  };
}

function maySet(body: ClockBody, rule: Rule, reader: Reader, today: IsoDate): boolean {
  return reader !== null && maySetRule(body.id, rule, null, { ...reader, today }).allowed;
}
