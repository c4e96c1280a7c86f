import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { VariationKind } from "#app/domain/programme-states.ts";

export type VariationPlaces = {
  kind: VariationKind;
  itemReference: string;
  fromMeetsOn: IsoDate | null;
  toMeetsOn: IsoDate | null;
};

/** What a variation would do, after "asked the chair to": "move I-9 from 8 September 2026 to 13 October 2026". */
export function variationText({ kind, itemReference, fromMeetsOn, toMeetsOn }: VariationPlaces): string {
  const from = fromMeetsOn ? ` from ${dateText(fromMeetsOn)}` : "";
  const to = toMeetsOn ? ` to ${dateText(toMeetsOn)}` : "";
  if (kind === "add") return `add ${itemReference}${to || ", which has no meeting yet"}`;
  return `${kind} ${itemReference}${from}${to}`;
}

/** Minutes used and available on the meeting an item would go to, and the item's own. */
export type MinutesOnMeeting = { minutes: number; used: number; available: number };

/** "+30 minutes makes 165 of 150: over by 15 minutes". All in minutes. */
export function effectText({ minutes, used, available }: MinutesOnMeeting): string {
  const after = used + minutes;
  const over = after > available ? `: over by ${minuteText(after - available)}` : "";
  return `+${minutes} minutes makes ${after} of ${available}${over}`;
}

/** "−30 minutes leaves 90 of 150". All in minutes. */
export function reliefText({ minutes, used, available }: MinutesOnMeeting): string {
  return `−${minutes} minutes leaves ${Math.max(used - minutes, 0)} of ${available}`;
}

/** The minutes of an item and of the meetings a variation would take it from and put it on. */
export type VariationMinutes = {
  itemMinutes: number;
  fromMeetsOn: IsoDate | null;
  fromUsed: number;
  fromAvailable: number | null;
  toMeetsOn: IsoDate | null;
  toUsed: number;
  toAvailable: number | null;
  /** What everything else that waits for the chair would add to the meeting, or take off it. */
  toAsked: number;
};

/** What a variation that still waits would do to each meeting's time, one line a meeting. */
export function variationEffects(of: VariationMinutes): string[] {
  const lines: string[] = [];
  if (of.toMeetsOn !== null && of.toAvailable !== null) {
    const effect = effectText({ minutes: of.itemMinutes, used: of.toUsed, available: of.toAvailable });
    const together =
      of.toAsked === 0 ? "" : `, and ${of.toUsed + of.itemMinutes + of.toAsked} with everything asked for`;
    lines.push(`${dateText(of.toMeetsOn)}: ${effect}${together}`);
  }
  if (of.fromMeetsOn !== null && of.fromAvailable !== null) {
    const relief = reliefText({ minutes: of.itemMinutes, used: of.fromUsed, available: of.fromAvailable });
    lines.push(`${dateText(of.fromMeetsOn)}: ${relief}`);
  }
  return lines;
}
