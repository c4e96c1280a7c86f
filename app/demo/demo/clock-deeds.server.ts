import type { IsoDate } from "#app/domain/calendar.ts";
import { deadlineKey } from "#app/domain/deadline/keys.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import { addDay } from "#app/services/deadline/add-day.server.ts";
import { recordOccasion, type OccasionText } from "#app/services/deadline/record-occasion.server.ts";
import { setDeadlineRule, type RuleSaid } from "#app/services/deadline/set-deadline-rule.server.ts";
import { recordDeadlineResult } from "#app/services/deadline/record-deadline-result.server.ts";
import { DEMO_BODIES, type DemoBodyKey } from "./bodies.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";

/** The officer sets what the body's own rules say of a deadline. */
export async function setRule(
  stage: Stage,
  who: DemoPersonKey,
  body: DemoBodyKey,
  ruleId: RuleId,
  said: Partial<RuleSaid>,
): Promise<void> {
  const { slug } = DEMO_BODIES[body];
  const input = {
    slug,
    ruleId,
    version: 0,
    applies: "yes" as const,
    value: null,
    atTime: null,
    words: "",
    ...said,
  };
  await stage.does(who, (acting) => setDeadlineRule(stage.db, acting, input));
}

/** The administrator adds a day on which nothing counts. */
export async function closedOn(stage: Stage, onDay: IsoDate, words: string): Promise<void> {
  await stage.does("priya", (acting) => addDay(stage.db, acting, { onDay, words, jurisdiction: null }));
}

/** The officer records what happened that starts a deadline; the deadline's key is kept under a name. */
export async function happened(
  stage: Stage,
  who: DemoPersonKey,
  body: DemoBodyKey,
  name: string,
  occasion: Pick<OccasionText, "ruleId" | "title" | "occurredOn" | "words">,
): Promise<void> {
  const text = { period: null, sourceUrl: null, ...occasion, bodyId: stage.cast.bodies[body] };
  const { path } = await stage.does(who, (acting) => recordOccasion(stage.db, acting, text));
  stage.ids.set(name, Number(path.slice(path.lastIndexOf("-") + 1)));
}

type Ended = { result: "met"; onDay: IsoDate; because?: string } | { result: "missed"; because: string };

/** The officer records how a deadline of a meeting or of something that happened ended. */
export async function ended(
  stage: Stage,
  who: DemoPersonKey,
  body: DemoBodyKey,
  of: { ruleId: RuleId; kind: "meeting" | "occasion"; name: string },
  how: Ended,
): Promise<void> {
  const key = deadlineKey(of.ruleId, { kind: of.kind, id: stage.id(of.name) });
  const input = { slug: DEMO_BODIES[body].slug, key, version: 0, onDay: null, because: "", ...how };
  await stage.does(who, (acting) => recordDeadlineResult(stage.db, acting, input));
}
