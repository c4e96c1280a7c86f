import { arrivingText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import type { VariationRow } from "./variation-records.server.ts";

/** An item where it is asked for and not yet: the place that it would take. */
export type Ghost = { key: string; title: string; href: string; variation: string; words: string };

/** What the chair is asked to bring on to a meeting (or, with null, to those not scheduled), as cards there. */
export function ghostsOn(meetingId: number | null, waiting: readonly VariationRow[]): Ghost[] {
  return waiting
    .filter((one) => one.toMeetingId === meetingId && one.fromMeetingId !== meetingId && one.kind !== "withdraw")
    .map((one) => ({
      key: reference("variation", one.id),
      title: one.itemTitle,
      href: `/items/${reference("item", one.itemId)}`,
      variation: `/variations/${reference("variation", one.id)}`,
      words: arrivingText(one),
    }));
}
