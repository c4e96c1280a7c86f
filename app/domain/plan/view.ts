import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText } from "#app/domain/calendar.ts";
import { restore } from "./anneal.ts";
import { Board } from "./board.ts";
import type { CompiledPlan } from "./compiled.ts";
import { minutesToFill, standingMinutes, type Places, type PlanInstance } from "./instance.ts";
import { obstaclesTo, papersReadyOn, type Obstacle } from "./obstacles.ts";
import type { PlanSettings } from "./settings.ts";
import type { SolvedPlan } from "./solve.ts";

/** A plan that was found, with everything that it is explained from. Items and meetings are named by their place in the instance. */
export type PlanView = {
  instance: PlanInstance;
  settings: PlanSettings;
  plan: CompiledPlan;
  board: Board;
  /** Minutes of each meeting when nothing of this is on it. */
  room: number[];
};

/** Lays a plan out to be explained. */
export function viewOf(
  instance: PlanInstance,
  settings: PlanSettings,
  plan: CompiledPlan,
  solved: SolvedPlan,
): PlanView {
  const board = new Board(plan);
  restore(board, solved.place);
  return { instance, settings, plan, board, room: roomsOf(instance, settings) };
}

/** The minutes that each meeting has to fill. */
export function roomsOf(instance: PlanInstance, settings: PlanSettings): number[] {
  const standing = standingMinutes(instance);
  return instance.meetings.map((one) => minutesToFill(one, standing.get(one.id) ?? 0, settings.reserveMinutes));
}

/** Where each item is, by its id. */
export function placesOf({ instance, plan }: Pick<PlanView, "instance" | "plan">, place: Int32Array): Places {
  return new Map(
    instance.items.map(({ id }, item) => {
      const pair = place[item]!;
      return [id, pair === -1 ? null : instance.meetings[plan.pairMeeting[pair]!]!.id];
    }),
  );
}

/** What keeps an item from a meeting as the plan stands. */
export type Blocker =
  | Obstacle
  | { kind: "waits"; before: number; meeting: number }
  | { kind: "leads"; follower: number; meeting: number }
  | { kind: "minutes"; left: number; needs: number };

/** Everything that keeps an item from a meeting as the plan stands, the item itself taken away; none where it could go. */
export function blockersAt({ instance, plan, board, room }: PlanView, item: number, meeting: number): Blocker[] {
  const one = instance.items[item]!;
  const readyOn = papersReadyOn(one, instance.today);
  const found: Blocker[] = obstaclesTo(
    one,
    instance.meetings[meeting]!,
    Math.max(room[meeting]!, one.minutes),
    readyOn,
  );
  const before = plan.after[item]!;
  if (before !== -1) {
    const at = board.meetingOf(before);
    if (at === -1 || at >= meeting) found.push({ kind: "waits", before, meeting: at });
  }
  for (let at = plan.followerStart[item]!; at < plan.followerStart[item + 1]!; at++) {
    const follower = plan.followers[at]!;
    const place = board.meetingOf(follower);
    if (plan.fixed[follower] === -1 && place !== -1 && place <= meeting)
      found.push({ kind: "leads", follower, meeting: place });
  }
  const left = board.left[meeting]! + (board.meetingOf(item) === meeting ? plan.minutes[item]! : 0);
  if (left < one.minutes) found.push({ kind: "minutes", left, needs: one.minutes });
  return found;
}

/** A blocker in words, after the day: "3 December 2026 has 5 minutes left". */
export function blockerText({ instance }: PlanView, blocker: Blocker, meeting: number): string {
  const day = dateText(instance.meetings[meeting]!.on);
  const titled = (item: number) => `“${instance.items[item]!.title}”`;
  switch (blocker.kind) {
    case "recess":
      return `the body does not meet on ${day}`;
    case "not_wanted":
      return `it is not wanted on ${day}`;
    case "too_early":
      return `it may not come before ${dateText(blocker.earliest)}`;
    case "too_late":
      return `it may not come after ${dateText(blocker.latest)}`;
    case "away":
      return `${blocker.name} cannot come on ${day}`;
    case "papers":
      return `its papers are ready on ${dateText(blocker.readyOn)}, after they are due for ${day}`;
    case "waits":
      return blocker.meeting === -1
        ? `it follows ${titled(blocker.before)}, which has no place`
        : `it follows ${titled(blocker.before)} on ${dateText(instance.meetings[blocker.meeting]!.on)}`;
    case "leads":
      return `${titled(blocker.follower)} on ${dateText(instance.meetings[blocker.meeting]!.on)} follows it`;
    case "too_long":
    case "minutes":
      return `${day} has ${leftText("left" in blocker ? blocker.left : blocker.minutes)}`;
  }
}

function leftText(left: number): string {
  return left <= 0 ? "no time left" : `${minuteText(left)} left`;
}
