import type { IsoDate } from "./calendar.ts";

/**
 * The kinds of body one installation may hold. Nothing is tied to Police and
 * Crime Panels, which are due to be abolished in May 2028.
 */
export const BODY_KIND_LABELS = {
  panel: "Panel",
  committee: "Committee",
  sub_committee: "Sub-committee",
  task_group: "Task and finish group",
  accountability: "Accountability meeting",
} as const;

export type BodyKind = keyof typeof BODY_KIND_LABELS;
export const BODY_KINDS = Object.keys(BODY_KIND_LABELS) as BodyKind[];

export const JURISDICTION_LABELS = { england: "England", wales: "Wales" } as const;
export type Jurisdiction = keyof typeof JURISDICTION_LABELS;

/** Whether the body has come to an end: on its last day it is over. */
export function hasEnded<B extends { endedOn: IsoDate | null }>(
  body: B,
  today: IsoDate,
): body is B & { endedOn: IsoDate } {
  return body.endedOn !== null && body.endedOn <= today;
}
