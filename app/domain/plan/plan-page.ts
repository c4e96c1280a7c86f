import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText } from "#app/domain/calendar.ts";
import type { AskedPlan, PlanBasis, PlanQuestion } from "./asked-plan.ts";
import { holdTogether, MOST_MOVED_AT_ONCE } from "./chosen-moves.ts";
import { changeCode } from "./change-address.ts";
import { changeText } from "./change.ts";
import type { LeftOutLimit } from "./explain-left-out.ts";
import { groundChanges, shortList } from "./ground.ts";
import type { PlanItem, PlanMeeting } from "./instance.ts";
import { beforeAndAfter, movesOf, staysOf, type PlannedMove } from "./moves.ts";
import { settingsInAddress } from "./settings-address.ts";
import type { SuggestedPlan } from "./suggest.ts";

/** Where a plan with these settings and what-ifs is asked for. */
export function planAddress(home: string, { settings, changes, usual }: Omit<PlanQuestion, "programmeId">): string {
  const asked = [...settingsInAddress(settings, usual), ...changes.map((change) => ["try", changeCode(change)])];
  return asked.length === 0 ? home : `${home}?${new URLSearchParams(asked)}`;
}

/** What will be weighed, before anything is asked: in numbers, with what is tried. */
export function weighedView({ instance, stays }: PlanBasis, question: PlanQuestion, home: string) {
  const { meetings, items } = instance;
  const { changes } = question;
  return {
    meetings: meetings.map((meeting) => ({
      id: meeting.id,
      day: dateText(meeting.on),
      minutes: minuteText(meeting.minutes),
      away: awayThere(meeting, items),
    })),
    placed: items.filter(({ now, pinnedTo }) => now !== null && pinnedTo === null).length,
    waiting: items.filter(({ id, now }) => now === null && id.startsWith("I-")).length,
    themes: items.filter(({ id }) => id.startsWith("T-")).length,
    stays: stays.map((one) => ({ ...one, href: hrefOf(one.id) })),
    tried: changes.map((change) => {
      const words = changeText(change, instance);
      const rest = changes.filter((one) => one !== change);
      return { words: capital(words), without: planAddress(home, { ...question, changes: rest }) };
    }),
  };
}

/** Who of those that are needed cannot come to a meeting, in words; null where nobody is known to be away. */
function awayThere({ on, isRecess }: PlanMeeting, items: readonly PlanItem[]): string | null {
  if (isRecess) return "the body does not meet that day, so nothing is placed there";
  const people = items.flatMap((item) => item.people).filter(({ awayOn }) => awayOn.includes(on));
  const names = [...new Set(people.map(({ name }) => name))];
  return names.length === 0 ? null : `${names.join(", ")} cannot come`;
}

const LIMITS = {
  dates: "Its dates",
  people: "Somebody cannot come",
  papers: "Its papers",
  order: "What it follows",
  minutes: "Minutes",
  worth: "Worth less than it costs",
} as const satisfies Record<LeftOutLimit, string>;

/** A plan that was found, as its page shows it; `basis` is how things stand now. */
export function planView(
  { question, instance, basis: was }: AskedPlan,
  plan: SuggestedPlan,
  basis: PlanBasis,
  home: string,
) {
  const changes = groundChanges(was.ground, basis.ground);
  const byId = new Map(instance.items.map((item) => [item.id, item]));
  const days = new Map(instance.meetings.map(({ id, on }) => [id, dateText(on)]));
  const trying = (codes: PlanQuestion["changes"]) =>
    planAddress(home, { ...question, changes: [...question.changes, ...codes] });
  return {
    words: plan.summary.words,
    conflicts: plan.conflicts,
    changed: changes.length > 0 ? shortList(changes) : null,
    moves: tickedAtFirst(movesOf(plan, instance), was, question).map((move) => moveView(move, days, trying)),
    stays: staysOf(plan, instance, was.stays).map((one) => ({
      ...one,
      href: hrefOf(one.id),
      day: one.meeting === null ? null : (days.get(one.meeting) ?? null),
    })),
    leftOut: plan.leftOut.flatMap(({ item: id, limit, because, offers }) => {
      const item = byId.get(id);
      if (!item) return [];
      return {
        id,
        title: item.title,
        href: hrefOf(id),
        minutes: minuteText(item.minutes),
        limit: LIMITS[limit],
        because,
        offers: offers.map((offer) => ({ words: offer.words, href: trying(offer.changes) })),
      };
    }),
    meetings: beforeAndAfter(plan, instance).map(({ id, on, before, after, available }) => ({
      id,
      day: dateText(on),
      before,
      after,
      available,
      words:
        before === after
          ? `${after} of ${available} minutes, no change`
          : `${before} → ${after} of ${available} minutes`,
    })),
  };
}

/**
 * The moves with those ticked that are offered first: all but what would lose its meeting, which is ticked by hand, unless
 * the others need its room; and no more than are made at once.
 */
function tickedAtFirst(moves: readonly PlannedMove[], basis: PlanBasis, question: PlanQuestion) {
  const real = moves.filter(({ to }) => to === null || to.startsWith("M-")).slice(0, MOST_MOVED_AT_ONCE);
  const onward = real.filter(({ to }) => to !== null);
  const ticked = new Set(holdTogether(onward, basis, question).allowed ? onward : real);
  return moves.map((move) => ({ ...move, ticked: ticked.has(move) }));
}

function moveView(
  move: PlannedMove & { ticked: boolean },
  days: ReadonlyMap<string, string>,
  trying: (changes: PlanQuestion["changes"]) => string,
) {
  const { id, title, minutes, from, to, because, told, ticked } = move;
  const keep = from === null ? null : trying([{ kind: "pin", item: id, meeting: from }]);
  const off = to === null ? null : trying([{ kind: "forbid", item: id, meeting: to }]);
  return {
    id,
    title,
    href: hrefOf(id),
    minutes: minuteText(minutes),
    from: from === null ? null : (days.get(from) ?? null),
    to: to === null ? null : (days.get(to) ?? null),
    because,
    told,
    ticked,
    /** What goes to a meeting that is only tried cannot be moved. */
    real: to === null || to.startsWith("M-"),
    /** What-ifs that would have it otherwise: kept on its meeting, or off the one that it goes to. */
    keep,
    off,
  };
}

function hrefOf(id: string): string {
  return `/${id.startsWith("T-") ? "themes" : "items"}/${id}`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
