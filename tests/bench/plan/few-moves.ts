import type { PlanInstance } from "#app/domain/plan/instance.ts";
import { SURPRISES, USUAL_SETTINGS } from "#app/domain/plan/settings.ts";
import { roomsOf, type PlanView } from "#app/domain/plan/view.ts";
import { makePlan } from "#tests/support/plan-maker.ts";
import { solved, takenOver } from "#tests/support/plan-solved.ts";
import { mean } from "./sizes.ts";

const SEEDS = 12;

/** A plan is taken over, then one meeting is cut short or one witness cannot come: how much does the next plan move? */
export async function fewMoves(): Promise<void> {
  console.log(
    `\nMoves after one change beyond the fewest possible, 150 x 24, ${SEEDS} plans with two changes each (aim: at most 3 more)`,
  );
  const started = [];
  for (let seed = 1; seed <= SEEDS; seed++) started.push(takenOver(await solved(makePlan(150, 24, seed))));
  for (const surprises of Object.keys(SURPRISES) as (keyof typeof SURPRISES)[]) {
    const moves: number[] = [];
    const extra: number[] = [];
    for (const [at, stands] of started.entries())
      for (const { changed, fewest } of [cutShort(stands, at), cannotCome(stands, at)]) {
        const made = movesOf(await solved(changed, { ...USUAL_SETTINGS, surprises }));
        moves.push(made);
        extra.push(made - fewest);
      }
    console.log(
      `${SURPRISES[surprises].words} (${SURPRISES[surprises].points}): ${mean(moves).toFixed(1)} moves,`,
      `${mean(extra).toFixed(1)} more than the fewest, at most ${Math.max(...extra)} more`,
    );
  }
}

function movesOf({ instance, plan, board }: PlanView): number {
  return instance.items.filter(({ now }, item) => {
    const pair = board.place[item]!;
    return now !== null && (pair === -1 || instance.meetings[plan.pairMeeting[pair]!]!.id !== now);
  }).length;
}

type Changed = { changed: PlanInstance; fewest: number };

/** A meeting loses 20 minutes: as few leave as free what is over, the longest first. */
function cutShort(stands: PlanInstance, at: number): Changed {
  const meeting = stands.meetings[(at * 5) % stands.meetings.length]!;
  const meetings = stands.meetings.map((one) => (one === meeting ? { ...one, minutes: one.minutes - 20 } : one));
  const changed = { ...stands, meetings };
  const here = stands.items.filter(({ now }) => now === meeting.id).map(({ minutes }) => minutes);
  const room = roomsOf(changed, USUAL_SETTINGS)[stands.meetings.indexOf(meeting)]!;
  let over = here.reduce((sum, minutes) => sum + minutes, 0) - room;
  let fewest = 0;
  for (const minutes of here.sort((a, b) => b - a)) {
    if (over <= 0) break;
    over -= minutes;
    fewest++;
  }
  return { changed, fewest };
}

/** Somebody whom an item needs cannot come to its meeting: it has to move. */
function cannotCome(stands: PlanInstance, at: number): Changed {
  const placed = stands.items.filter(({ now }) => now !== null);
  const item = placed[(at * 11) % placed.length]!;
  const on = stands.meetings.find(({ id }) => id === item.now)!.on;
  const people = [...item.people, { name: "The lead", awayOn: [on] }];
  const items = stands.items.map((one) => (one === item ? { ...one, people } : one));
  return { changed: { ...stands, items }, fewest: 1 };
}
