import { isIsoDate } from "#app/domain/calendar.ts";
import type { PlanChange } from "./change.ts";

/** What-ifs that may be tried together. */
const MOST_TRIED = 40;
const MOST_CHARACTERS = 200;
const BETWEEN = "~";

/** What is tried, as it stands in an address: "lengthen~M-5~15". */
export function changeCode(change: PlanChange): string {
  switch (change.kind) {
    case "lengthen":
      return code("lengthen", change.meeting, change.minutes);
    case "shorten":
      return code("shorten", change.item, change.minutes);
    case "pin":
    case "forbid":
    case "permit":
      return code(change.kind, change.item, change.meeting);
    case "unpin":
    case "unlink":
      return code(change.kind, change.item);
    case "allow_until":
      return code(change.kind, change.item, change.until);
    case "allow_from":
      return code(change.kind, change.item, change.from);
    case "attend":
      return code(change.kind, change.item, change.on, change.name);
    case "papers":
      return code(change.kind, change.item, change.days);
    case "add_meeting": {
      const { on, minutes } = change.meeting;
      return code(change.kind, on, minutes);
    }
  }
}

/** The changes of an address, in order; what is none is left out. */
export function changesOf(codes: readonly string[]): PlanChange[] {
  const known = [...new Set(codes)].slice(0, MOST_TRIED);
  return known.flatMap((text) => (text.length > MOST_CHARACTERS ? [] : (changeOf(text) ?? [])));
}

/** The meeting that a form asks to try, by its day and minutes, as a change among the others; none where either is missing or is none. */
export function triedMeeting(on: string | null, minutes: string | null): PlanChange[] {
  return on === null ? [] : changesOf([code("add_meeting", on, minutes ?? "")]);
}

function changeOf(text: string): PlanChange | null {
  const [kind, of = "", second = "", ...rest] = text.split(BETWEEN);
  const count = /^\d{1,4}$/.test(second) ? Number(second) : null;
  if (kind === "add_meeting" && isIsoDate(of) && count !== null)
    return { kind, meeting: { id: `new-${of}`, on: of, minutes: count, papersDueOn: null } };
  if (kind === "lengthen" && isMeeting(of) && count !== null) return { kind, meeting: of, minutes: count };
  if (!/^[IT]-\d{1,9}$/.test(of)) return null;
  const item = of;
  if (kind === "shorten") return count ? { kind, item, minutes: count } : null;
  if (kind === "papers") return count === null ? null : { kind, item, days: count };
  if (kind === "pin" || kind === "forbid" || kind === "permit")
    return isMeeting(second) ? { kind, item, meeting: second } : null;
  if (kind === "unpin" || kind === "unlink") return { kind, item };
  if (!isIsoDate(second)) return null;
  if (kind === "allow_until") return { kind, item, until: second };
  if (kind === "allow_from") return { kind, item, from: second };
  return kind === "attend" ? { kind, item, on: second, name: rest.join(BETWEEN) } : null;
}

function isMeeting(id: string): boolean {
  return /^M-\d{1,9}$/.test(id) || (id.startsWith("new-") && isIsoDate(id.slice(4)));
}

function code(...parts: (string | number)[]): string {
  return parts.join(BETWEEN);
}
