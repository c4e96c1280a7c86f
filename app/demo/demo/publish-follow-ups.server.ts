import { planFollowUps } from "#app/services/public-record/plan-follow-ups.server.ts";
import { mayPublishFollowUp } from "#app/domain/public-record/may.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import type { DemoBodyKey } from "./bodies.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";

/** The officer publishes every follow-up of the body that may be read and has news. */
export async function publishFollowUps(stage: Stage, who: DemoPersonKey, body: DemoBodyKey): Promise<void> {
  const { actor } = await stage.as(who);
  const rows = await stage.db
    .selectFrom("followUp")
    .select("id")
    .where("bodyId", "=", stage.cast.bodies[body])
    .orderBy("id")
    .execute();
  const plans = await planFollowUps(
    stage.db,
    actor,
    rows.map(({ id }) => id),
  );
  for (const { row, facts, standing } of plans) {
    if (!mayPublishFollowUp(facts, standing, actor).allowed) continue;
    const input = { followUpId: row.id, version: row.version };
    await stage.does(who, (acting) => publishFollowUp(stage.db, acting, input));
  }
}
