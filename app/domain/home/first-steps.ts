import type { Role } from "#app/domain/actor.ts";
import { OFFICER } from "#app/domain/permissions.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** What a body has so far: 1 where there is any, else 0. */
export type BodySoFar = {
  people: number;
  standingItems: number;
  comingMeetings: number;
  heldMeetings: number;
  programmeItems: number;
  followUps: number;
};

type Step = {
  words: string;
  why: string;
  has: keyof BodySoFar;
  who: "officer" | "administrator";
  href: (slug: string) => string;
  /** Where it goes on once there is something of it, if elsewhere. */
  done?: (slug: string) => string;
  /** Another way to do it. */
  also?: { words: string; href: (slug: string) => string };
  /** What follows from it once it is done. */
  after?: { words: string; href: (slug: string) => string };
};

/** The steps by which a panel that already exists moves in, in order. Each is done once there is something of it. */
export const FIRST_STEPS = {
  people: {
    words: "People and their roles",
    why: "So that members see their own work and the chair can decide.",
    has: "people",
    who: "administrator",
    href: (slug) => `/admin/bodies/${slug}/memberships`,
    also: { words: "Or bring a list of them in", href: (slug) => `/bring-in?body=${slug}` },
    after: {
      words: "Invite all who have no invitation yet",
      href: (slug) => `/admin/people/invitations?back=/bodies/${slug}/first-steps`,
    },
  },
  standing_items: {
    words: "Standing items",
    why: "So that every new meeting opens and closes as yours do.",
    has: "standingItems",
    who: "administrator",
    href: (slug) => `/admin/bodies/${slug}/standing-items/template`,
    done: (slug) => `/admin/bodies/${slug}/standing-items`,
  },
  meetings: {
    words: "Coming meetings",
    why: "So that items have dates, and deadlines are worked out.",
    has: "comingMeetings",
    who: "officer",
    href: (slug) => `/meetings/new?body=${slug}`,
    also: { words: "Or bring a list or calendar of dates in", href: (slug) => `/bring-in?body=${slug}` },
  },
  last_year: {
    words: "Last year’s meetings",
    why: "Paste their minutes, so that what was decided and promised can be traced.",
    has: "heldMeetings",
    who: "officer",
    href: (slug) => `/bring-in/minutes?body=${slug}`,
    also: { words: "Or add a meeting without minutes", href: (slug) => `/meetings/past/new?body=${slug}` },
  },
  programme: {
    words: "This year’s work programme",
    why: "So that the plan you have is where you go on planning.",
    has: "programmeItems",
    who: "officer",
    href: (slug) => `/bring-in?body=${slug}`,
  },
  follow_ups: {
    words: "Open recommendations and actions",
    why: "So that nothing that was promised is lost on the way.",
    has: "followUps",
    who: "officer",
    href: (slug) => `/bring-in?body=${slug}`,
  },
} as const satisfies Record<string, Step>;

export type FirstStep = keyof typeof FIRST_STEPS;
export const FIRST_STEP_NAMES = Object.keys(FIRST_STEPS) as FirstStep[];

export type StepStanding = "done" | "skipped" | "open";

/** How each step stands: done by what the body has, skipped where somebody said that it is not needed, else open. */
export function stepStandings(has: BodySoFar, skipped: readonly FirstStep[]): Record<FirstStep, StepStanding> {
  return Object.fromEntries(
    FIRST_STEP_NAMES.map((name) => [
      name,
      has[FIRST_STEPS[name].has] > 0 ? "done" : skipped.includes(name) ? "skipped" : "open",
    ]),
  ) as Record<FirstStep, StepStanding>;
}

/** Whether the actor, by the roles they have in the body, may see to its first steps. */
export function maySeeToFirstSteps(roles: readonly Role[], administrator: boolean): Verdict {
  if (administrator || roles.some((role) => (OFFICER as readonly Role[]).includes(role))) return allowed;
  return refused("role", "Only the scrutiny officer of this body or an administrator sets it up.");
}

/** Where somebody goes on after something was brought in: the list of all steps, and the next that is theirs. */
export type NextStep = { all: string; next: { words: string; href: string } | null } | null;
