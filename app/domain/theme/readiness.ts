import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** What is looked at before a theme goes to the chair; `questions` counts those not withdrawn. */
export type ReadinessFacts = {
  whyItMatters: string;
  desiredOutcome: string;
  leadMemberId: number | null;
  lines: number;
  questions: number;
};

/**
 * What a theme needs before the chair is asked to take it forward: a clear
 * rationale, an outcome, what is to be found out, and somebody to lead it
 * (Wales Audit Office, "Good scrutiny? Good question!"; scoping forms in use).
 */
const NEEDS = {
  why: {
    words: "Why it matters",
    ask: "say why it matters",
    met: (theme: ReadinessFacts) => theme.whyItMatters.trim() !== "",
  },
  outcome: {
    words: "Desired outcome",
    ask: "say what could change as a result",
    met: (theme: ReadinessFacts) => theme.desiredOutcome.trim() !== "",
  },
  enquiry: {
    words: "A line of enquiry or a question",
    ask: "add at least one line of enquiry or question",
    met: (theme: ReadinessFacts) => theme.lines + theme.questions > 0,
  },
  lead: {
    words: "Lead member",
    ask: "choose a lead member",
    met: (theme: ReadinessFacts) => theme.leadMemberId !== null,
  },
} as const;

export type NeedKey = keyof typeof NEEDS;

/** Each thing the theme needs, in order, and whether it is there. */
export function readiness(theme: ReadinessFacts): { key: NeedKey; words: string; met: boolean }[] {
  return (Object.keys(NEEDS) as NeedKey[]).map((key) => ({
    key,
    words: NEEDS[key].words,
    met: NEEDS[key].met(theme),
  }));
}

/** Whether nothing is missing; otherwise refuses in a sentence that asks for what is. */
export function isReadyForChair(theme: ReadinessFacts): Verdict {
  const missing = readiness(theme)
    .filter((need) => !need.met)
    .map((need) => NEEDS[need.key].ask);
  if (missing.length === 0) return allowed;
  const last = missing.pop();
  const asked = missing.length === 0 ? last : `${missing.join(", ")} and ${last}`;
  return refused("state", `This theme is not ready: ${asked} first.`);
}
