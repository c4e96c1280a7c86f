import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** Whether a person may stop their calendar address: where they have one. */
export function mayStopCalendarAddress(address: { createdAt: string } | undefined): Verdict {
  if (address) return allowed;
  return refused("state", "You have no calendar address. There is nothing to stop.");
}
