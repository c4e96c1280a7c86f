import { LANES_DRAWN, LANES_IN_BRIEF, type YearPicture } from "#app/domain/programme/year-picture.ts";
import { cutTo } from "#app/domain/text.ts";

export type YearLayout = ReturnType<typeof laidOut>;

/** Where the parts of a picture of the year lie, in the units of its drawing. */
const WHOLE = { width: 1200, names: 300, lanes: LANES_DRAWN, letters: 42 };
const BRIEF = { width: 820, names: 220, lanes: LANES_IN_BRIEF, letters: 33 };
const TOP = 36;
const LANE = 24;
const MEETINGS = 46;
const MEETINGS_APART = 38;
const ROW = 22;
const MARGIN = 10;

/** The rows of a picture from top to bottom; `brief` has its lanes alone, each by the name of `nameOf`. */
export function laidOut(
  picture: YearPicture,
  brief: boolean,
  nameOf: (title: string, titleCy: string | undefined) => string,
) {
  const { width, names, lanes: most, letters } = brief ? BRIEF : WHOLE;
  const x = (at: number) => Math.round((names + at * (width - names - MARGIN)) * 10) / 10;
  const tiers = tiersOf(picture.meetings.map(({ at }) => x(at)));
  let y = TOP;
  const take = (height: number, isThere: boolean) => {
    if (!isThere || brief) return null;
    const at = y;
    y += height;
    return at;
  };
  const rows = {
    meetings: take(MEETINGS * (1 + Math.max(0, ...tiers)), picture.meetings.length > 0),
    deadlines: take(ROW, picture.deadlines.length > 0),
    windows: brief ? [] : picture.windows.map(() => take(ROW, true) ?? 0),
    daysOff: take(ROW, picture.daysOff.length > 0),
  };
  const lanes = picture.lanes.slice(0, most).map((lane, at) => ({
    lane,
    y: y + at * LANE,
    name: cutTo(nameOf(lane.title, lane.titleCy), letters),
  }));
  return {
    width,
    height: y + lanes.length * LANE + 4,
    top: TOP,
    laneHeight: LANE,
    rowHeight: ROW,
    tierHeight: MEETINGS,
    names,
    x,
    tiers,
    rows,
    lanes,
  };
}

/** Meetings that would stand on each other are drawn one below the other. */
function tiersOf(at: readonly number[]): number[] {
  const last: number[] = [];
  return at.map((x) => {
    const free = last.findIndex((before) => x - before >= MEETINGS_APART);
    const tier = free === -1 ? last.length : free;
    last[tier] = x;
    return tier;
  });
}
