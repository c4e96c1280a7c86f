import type { IsoInstant } from "#app/domain/calendar.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** The bounds of the public form. They are ours: no third party judges who is a person. */
export const SUGGESTION_LIMITS = {
  /** Nobody reads the criteria and writes an issue in less. */
  leastSeconds: 3,
  /** A page left open for longer is opened again. */
  mostHours: 24,
  mostLinks: 2,
  /** From one address in an hour: a library or a school shares one. */
  perHour: 5,
} as const;

export type SuggestionFacts = {
  /** When the form was opened, where it says so under our own seal. */
  openedAt: IsoInstant | null;
  now: IsoInstant;
  /** What came in a field that people do not see. */
  trap: string;
  text: string;
  /** How many came from the same address in the last hour. */
  sentLately: number;
};

/** Whether a suggestion from the public is taken; each refusal says what a person can do about it. */
export function mayTakeSuggestion(facts: SuggestionFacts): Verdict {
  return allOf(notTrapped(facts), notRushed(facts), fewLinks(facts.text), notTooMany(facts.sentLately));
}

/** Whether the body that it is for takes suggestions, or, where none was named, whether any does. */
export function hasBodyToTakeIt(body: object | undefined): Verdict {
  return body ? allowed : refused("input", "That body is not taking suggestions now: choose another, or not sure.");
}

function notTrapped({ trap }: SuggestionFacts): Verdict {
  if (trap === "") return allowed;
  return refused(
    "input",
    "A hidden field was filled in. If your browser filled it in for you, it is empty again now: send it again.",
  );
}

function notRushed({ openedAt, now }: SuggestionFacts): Verdict {
  const seconds = openedAt === null ? null : (Date.parse(now) - Date.parse(openedAt)) / 1000;
  if (seconds === null || seconds > SUGGESTION_LIMITS.mostHours * 3600) {
    return refused("input", "This page had been open for too long. What you wrote is still here: send it again.");
  }
  if (seconds >= SUGGESTION_LIMITS.leastSeconds) return allowed;
  return refused(
    "input",
    "That was sent too quickly. What you wrote is still here: wait a few seconds, then send it again.",
  );
}

function fewLinks(text: string): Verdict {
  const links = text.match(/(?:https?:\/\/|www\.)/gi)?.length ?? 0;
  if (links <= SUGGESTION_LIMITS.mostLinks) return allowed;
  return refused("input", `Give at most ${SUGGESTION_LIMITS.mostLinks} web addresses.`);
}

function notTooMany(sentLately: number): Verdict {
  if (sentLately < SUGGESTION_LIMITS.perHour) return allowed;
  const because = `${SUGGESTION_LIMITS.perHour} suggestions have come from your connection in the last hour. Try again in an hour.`;
  return { ...refused("limit", because), afterMinutes: 60 };
}
