import type { Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { PROGRAMME_DEEDS } from "./deeds.ts";
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

/** A body's year, in words, and the year that it is in now; and whether the body itself has ended. */
type Year = { bodyId: number; startYear: number; thisYear: number; label: string; hasEnded: boolean };

/**
 * Whether meetings that were held in a year may be put before readers beside what they have of it: with the next release
 * of its published programme; or, where the year is over and no programme of it was ever sent to the chair, with a
 * release of what was held in it and nothing else. There is no plan in that for a chair to approve.
 */
export function mayReleaseHeld(programme: Pick<ProgrammeFacts, "state"> | null, year: Year, actor: Reader): Verdict {
  const { bodyId, startYear, thisYear, label, hasEnded } = year;
  const isOver = startYear < thisYear;
  const state = programme?.state ?? null;
  return allOf(
    mayByRole(PROGRAMME_DEEDS.publish_programme, actor, bodyId),
    state === null && hasEnded
      ? refused("state", `The body has ended without a work programme of ${label} that could name its meetings.`)
      : allowed,
    state === "published" || (isOver && (state === null || state === "draft"))
      ? allowed
      : refused("state", NOT_OUT[state ?? "draft"](label)),
  );
}

const NOT_OUT = {
  draft: (label: string) =>
    `The work programme of ${label} is not published yet, so that readers know of none of its meetings: publish it first.`,
  submitted: (label: string) => `The work programme of ${label} is with the chair: publish it first.`,
  published: (label: string) => label,
  approved: (label: string) => `The work programme of ${label} is approved and not published yet: publish it first.`,
};
