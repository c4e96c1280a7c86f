import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import { mayChangeOccasion, mayRecordOccasion } from "#app/domain/deadline/may.ts";
import { leavesPeriod, occasionRules, occasionText } from "#app/domain/deadline/occasions.ts";
import { arithmeticText } from "#app/domain/deadline/arithmetic.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { findOccasion } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";
import { findOwnClockBody, pathOfOccasion } from "./record-occasion.server.ts";

/** What can happen to a body that starts a deadline, for the page that records it; the body asked for first. Undefined without a part in any. */
export async function offerOccasion(db: Db, actor: Actor, askedSlug: string | null) {
  const bodies = await readClockBodies(db, bodiesOf(actor));
  const mine = bodies.filter((body) => mayRecordOccasion(body, null, actor).allowed);
  const body = bodies.find(({ slug }) => slug === askedSlug) ?? mine[0] ?? bodies[0];
  if (!body) return undefined;
  return {
    body: nameOf(body),
    bodies: mine.map(nameOf),
    choices: choicesOf(body),
    verdict: mayRecordOccasion(body, null, actor),
  };
}

/** What was recorded as having happened, for the pages that change or close it. Undefined where the actor may not see it. */
export async function offerOccasionDeed(
  db: Db,
  actor: Actor,
  occasionId: number,
  deed: "edit_occasion" | "end_occasion",
) {
  const occasion = await findOccasion(db, actor, occasionId);
  const body = occasion && (await findOwnClockBody(db, { actor }, occasion.bodyId));
  if (!body) return undefined;
  return {
    occasion,
    body: nameOf(body),
    choices: choicesOf(body),
    home: occasion.endedAt ? `/deadlines?body=${body.slug}` : pathOfOccasion(body.slug, occasion),
    verdict: mayChangeOccasion(deed, body, occasion, null, actor),
  };
}

/** What happened, with what it starts. `asksPeriod` where the body sets the period each time. */
function choicesOf(body: ClockBody) {
  return occasionRules(body.rules).map(({ rule, arithmetic }) => ({
    ruleId: rule.id,
    words: occasionText(rule),
    starts: `${rule.title} (${arithmeticText(arithmetic)})`,
    asksPeriod: leavesPeriod(rule),
  }));
}

function nameOf({ id, slug, name }: ClockBody) {
  return { id, slug, name };
}
