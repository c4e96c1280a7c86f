import { arrivingText } from "#app/domain/programme/variation-words.ts";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { reference } from "#app/domain/references.ts";
import type { BoardDraft } from "#app/services/plan/read-board-draft.server.ts";
import type { ThemeAskedFor } from "#db/theme/theme-places.server.ts";
import type { VariationLine } from "./variation-records.server.ts";

/** An item or theme where it is asked for, or drafted, and not yet: the place that it would take. `asked` is where that is read. */
export type Ghost = { key: string; title: string; href: string; asked: string; words: string; isDraft: boolean };

/** What the chair is asked to bring on to a meeting (or, with null, to those not scheduled), then what is drafted to come there, as cards. */
export function ghostsOn(
  meetingId: number | null,
  waiting: readonly VariationLine[],
  draft: BoardDraft | null,
): Ghost[] {
  const asked = waiting
    .filter((one) => one.toMeetingId === meetingId && one.fromMeetingId !== meetingId && one.kind !== "withdraw")
    .map((one) => ({
      key: reference("variation", one.id),
      title: one.itemTitle,
      href: `/items/${reference("item", one.itemId)}`,
      asked: `/variations/${reference("variation", one.id)}`,
      words: arrivingText(one),
      isDraft: false,
    }));
  const drafted = (draft?.moves ?? [])
    .filter((one) => one.toMeetingId === meetingId)
    .map(({ id, title, href, arriving }) => ({
      key: `draft-${id}`,
      title,
      href,
      asked: draft?.href ?? "",
      words: arriving,
      isDraft: true,
    }));
  return [...asked, ...drafted];
}

/** The themes that the chair is asked to approve and put on a meeting, as cards there. */
export function placesOn(meetingId: number | null, places: readonly ThemeAskedFor[]): Ghost[] {
  return places
    .filter((one) => one.meetingId === meetingId)
    .map(({ id, title, minutes }) => {
      const href = `/themes/${reference("theme", id)}`;
      const words = `+${minuteText(minutes)}, with its approval`;
      return { key: reference("theme", id), title, href, asked: `/approvals#theme-${id}`, words, isDraft: false };
    });
}
