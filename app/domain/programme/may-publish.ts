import type { Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayMoveProgramme, type ProgrammeFacts } from "./may.ts";

/** Whether the actor may publish the programme: as any move of it, and readers must be told something new. */
export function mayPublishProgramme(
  programme: ProgrammeFacts,
  next: { number: number; isNews: boolean },
  actor: Reader,
): Verdict {
  return allOf(
    mayMoveProgramme("publish_programme", programme, actor),
    next.isNews
      ? allowed
      : refused("state", `Nothing has changed since release ${next.number - 1}, so there is nothing to publish.`),
  );
}
