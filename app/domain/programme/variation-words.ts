import { heldText, leavesText, minuteText, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText, dayMonthText, type IsoDate } from "#app/domain/calendar.ts";
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

/** What is asked for, of an item that is named beside it: "Move from 3 December 2026 to 8 April 2027." */
export function changeText({ kind, fromMeetsOn, toMeetsOn }: Omit<VariationPlaces, "itemReference">): string {
  const from = fromMeetsOn ? ` from ${dateText(fromMeetsOn)}` : "";
  const to = toMeetsOn ? ` to ${dateText(toMeetsOn)}` : "";
  if (kind === "add") return `Add${to || " to the programme, without a meeting yet"}.`;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${from}${to}.`;
}

/** What became of it once it is approved: "Retail crime moves to 8 April 2027." */
export function approvedText({
  kind,
  itemTitle,
  toMeetsOn,
}: Omit<VariationPlaces, "itemReference"> & { itemTitle: string }): string {
  if (kind === "withdraw") return `${itemTitle} is withdrawn.`;
  if (toMeetsOn) return `${itemTitle} ${kind === "add" ? "goes on" : "moves to"} ${dateText(toMeetsOn)}.`;
  return kind === "add" ? `${itemTitle} is added to the programme.` : `${itemTitle} is deferred.`;
}

/** A request as the board says it, on the item and on the place that it would take. */
type OnBoard = Omit<VariationPlaces, "itemReference"> & { itemTitle: string; itemMinutes: number };

/** What a request brings on to a meeting: "+25 minutes, from 3 December". */
export function arrivingText({ itemMinutes, fromMeetsOn }: OnBoard): string {
  return `+${minuteText(itemMinutes)}${fromMeetsOn ? `, from ${dayMonthText(fromMeetsOn)}` : ""}`;
}

/** What a request would do with an item where it stands: "−25 minutes, going to 8 Apr". */
export function leavingText({ kind, itemMinutes, fromMeetsOn, toMeetsOn }: OnBoard): string {
  const off = fromMeetsOn === null ? "" : `−${minuteText(itemMinutes)}, `;
  if (kind === "withdraw") return `${off}to be withdrawn`;
  if (toMeetsOn === null) return kind === "add" ? "to be added to the programme" : `${off}to be deferred`;
  return `${off}going to ${dayMonthText(toMeetsOn)}`;
}

/** What somebody asked for: "You asked the chair to move Taxi licensing to 8 April 2027." */
export function requestText({ kind, itemTitle, toMeetsOn }: OnBoard): string {
  return `You asked the chair to ${kind} ${itemTitle}${toMeetsOn ? ` to ${dateText(toMeetsOn)}` : ""}.`;
}

/** The minutes of an item and of the meetings a variation would take it from and put it on, and of what else waits there. */
export type VariationMinutes = {
  itemMinutes: number;
  fromMeetsOn: IsoDate | null;
  fromUsed: number;
  fromAvailable: number | null;
  fromAsked: number;
  fromLeaving: number;
  toMeetsOn: IsoDate | null;
  toUsed: number;
  toAvailable: number | null;
  toAsked: number;
  toLeaving: number;
};

/** What a variation that still waits would do to each meeting's time, one line a meeting: how full each is once it is made. */
export function variationEffects(of: VariationMinutes): string[] {
  const lines: string[] = [];
  if (of.toMeetsOn !== null && of.toAvailable !== null) {
    const planned = of.toUsed + of.itemMinutes;
    const load = { planned, available: of.toAvailable, asked: of.toAsked, leaving: of.toLeaving };
    lines.push(effectText(of.toMeetsOn, `+${minuteText(of.itemMinutes)}`, load));
  }
  if (of.fromMeetsOn !== null && of.fromAvailable !== null) {
    const planned = Math.max(of.fromUsed - of.itemMinutes, 0);
    const load = { planned, available: of.fromAvailable, asked: of.fromAsked, leaving: of.fromLeaving };
    lines.push(effectText(of.fromMeetsOn, `−${minuteText(of.itemMinutes)}`, load));
  }
  return lines;
}

/** "13 October 2026: +30 minutes, leaves 20 minutes (100 of 120 planned)". */
function effectText(day: IsoDate, change: string, load: Load): string {
  return `${dateText(day)}: ${change}, ${leavesText(load)} (${heldText(load)})`;
}
