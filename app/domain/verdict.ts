/**
 * The answer to "may this be done?".
 *
 * A refusal carries one sentence that a councillor can act on; the button, the
 * form and the log show the same words. `kind` says which wall was met:
 * `role` (who you are), `state` (where the record is), `stale` (somebody else
 * has changed it since you opened it), `input` (what was asked for), `limit`
 * (how often it has been asked for), `credentials` (an address and password that
 * do not belong together), `trouble` (the database could not be written).
 */
export type RefusalKind = "role" | "state" | "stale" | "input" | "limit" | "credentials" | "trouble";

/** `afterMinutes` says when it may be tried again, where waiting helps. */
export type Refusal = { allowed: false; kind: RefusalKind; because: string; afterMinutes?: number };
export type Verdict = { allowed: true } | Refusal;

export const allowed: Verdict = { allowed: true };

export function refused(kind: RefusalKind, because: string): Refusal {
  return { allowed: false, kind, because };
}

/** The first refusal among the verdicts given in order, or `allowed`. */
export function allOf(...verdicts: Verdict[]): Verdict {
  return verdicts.find((verdict) => !verdict.allowed) ?? allowed;
}
