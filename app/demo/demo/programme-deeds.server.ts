import { decideProgramme } from "#app/services/programme/decide-programme.server.ts";
import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import { startProgramme } from "#app/services/programme/start-programme.server.ts";
import { submitProgramme } from "#app/services/programme/submit-programme.server.ts";
import type { DemoBodyKey } from "./bodies.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";

/** The officer starts a body's programme of a municipal year; it is kept as "panel 2026". */
export async function start(
  stage: Stage,
  who: DemoPersonKey,
  body: DemoBodyKey,
  startYear: number,
  introduction: string,
): Promise<void> {
  const bodyId = stage.cast.bodies[body];
  await stage.does(who, (acting) => startProgramme(stage.db, acting, { bodyId, startYear, introduction }));
  const { id } = await stage.db
    .selectFrom("workProgramme")
    .select("id")
    .where("bodyId", "=", bodyId)
    .where("startYear", "=", startYear)
    .executeTakeFirstOrThrow();
  stage.ids.set(`${body} ${startYear}`, id);
}

/** The officer sends it to the chair. */
export async function submit(stage: Stage, who: DemoPersonKey, programme: string): Promise<void> {
  const input = await programmeInput(stage, programme);
  await stage.does(who, (acting) => submitProgramme(stage.db, acting, input));
}

/** The chair approves it. */
export async function approveYear(stage: Stage, who: DemoPersonKey, programme: string, reason: string): Promise<void> {
  const input = { ...(await programmeInput(stage, programme)), decision: "approve" as const, reason };
  await stage.does(who, (acting) => decideProgramme(stage.db, acting, input));
}

/** The officer publishes its next release. */
export async function publish(stage: Stage, who: DemoPersonKey, programme: string, note = ""): Promise<void> {
  const input = { ...(await programmeInput(stage, programme)), note };
  await stage.does(who, (acting) => publishProgramme(stage.db, acting, input));
}

async function programmeInput(stage: Stage, programme: string) {
  const programmeId = stage.id(programme);
  return { programmeId, version: await stage.version("workProgramme", programmeId) };
}
