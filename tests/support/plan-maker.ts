import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { Chance } from "#app/domain/plan/chance.ts";
import type { PlanInstance, PlanItem, PlanMeeting } from "#app/domain/plan/instance.ts";

/**
 * Makes up a body's business: more than its meetings hold, with windows, witnesses who cannot come, papers that take
 * long, what goes before what, themes, heavy items and what readers know of. The same seed makes the same.
 */
export function makePlan(items: number, meetings: number, seed: number, demand = 1.2): PlanInstance {
  const chance = new Chance(seed * 7919 + items);
  const percent = (most: number) => chance.below(100) < most;
  const today: IsoDate = "2026-09-01";
  const held: PlanMeeting[] = Array.from({ length: meetings }, (_, m) => {
    const on = addDays(today, 14 + m * 14 + chance.below(5));
    return { id: `m${m}`, on, minutes: 0, papersDueOn: addDays(on, -8) };
  });
  const placed = Array.from({ length: items }, (_, i) => makeItem(i));
  const asked = placed.reduce((sum, { minutes }) => sum + minutes, 0);
  const mean = asked / demand / meetings;
  for (const one of held) one.minutes = 10 + 5 * Math.round((mean * (80 + chance.below(41))) / 500);
  putSomeOnMeetings();
  return { today, meetings: held, items: placed };

  function makeItem(i: number): PlanItem {
    const wished = chance.below(meetings);
    const width = 2 + chance.below(Math.max(3, Math.min(14, meetings)));
    const statutory = percent(4);
    const from = Math.max(0, wished - (statutory ? 1 : chance.below(width)));
    const to = Math.min(meetings - 1, from + (statutory ? 2 : width));
    const windowed = statutory || percent(60);
    const before = i > 4 && percent(12) ? `i${i - 1 - chance.below(4)}` : null;
    const people = Array.from({ length: percent(35) ? 1 + chance.below(2) : 0 }, (_, at) => ({
      name: `Witness ${i}.${at}`,
      awayOn: held.filter(() => percent(18)).map(({ on }) => on),
    }));
    return {
      id: `i${i}`,
      title: `Item ${i}`,
      minutes: 5 * (2 + chance.below(9)),
      priority: 10 + chance.below(91),
      wished: percent(85) ? `m${wished}` : null,
      now: null,
      pinnedTo: null,
      notAt: percent(5) ? [`m${chance.below(meetings)}`] : [],
      earliest: windowed || percent(20) ? held[from]!.on : null,
      latest: windowed ? held[to]!.on : null,
      people,
      papersDays: percent(40) ? 10 + chance.below(50) : 0,
      after: before,
      theme: percent(70) ? { id: `t${chance.below(Math.ceil(items / 8))}`, title: "A theme" } : null,
      heavy: percent(20),
      statutory,
      toldReaders: false,
    };
  }

  /** Half of it is on a meeting already, as far as there is room, at the meeting asked for or near it. */
  function putSomeOnMeetings(): void {
    const left = held.map(({ minutes }) => minutes - 10);
    for (const item of placed) {
      if (item.wished === null || !percent(50)) continue;
      const m = Math.min(meetings - 1, Number(item.wished.slice(1)) + chance.below(2));
      if (left[m]! < item.minutes) continue;
      left[m]! -= item.minutes;
      item.now = `m${m}`;
      item.toldReaders = percent(40);
    }
  }
}

/** A case that can be solved to the end: from 12 items on 5 meetings to 20 on 6. */
export function makeSmallPlan(seed: number): PlanInstance {
  return makePlan(12 + (seed % 9), 5 + (seed % 2), seed, 1.1 + (seed % 5) / 10);
}
