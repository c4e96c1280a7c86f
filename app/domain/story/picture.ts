import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { StoryEntry } from "./entry.ts";
import { STORY_KINDS, STORY_MARK_LIST, STORY_MARKS, type StoryMark } from "./kinds.ts";

/** Units of the picture; it is drawn at this width and scrolled sideways on a narrow page. */
export const PICTURE_WIDTH = 720;
const EDGE = 16;
const LANE = { label: 20, row: 16, gap: 14 } as const;
const AXIS = 26;
const MOST_TICKS = 10;
const DAY_MS = 86_400_000;

export type PictureMark = { x: number; y: number; mark: StoryMark };

export type StoryPicture = {
  height: number;
  lanes: { name: string; y: number; bottom: number; marks: PictureMark[] }[];
  years: { x: number; words: string }[];
  /** Where the story goes on in another body: from the last mark of one to the first of the next. */
  steps: { x1: number; y1: number; x2: number; y2: number }[];
};

/**
 * Where everything of a story's picture stands: a lane for each body in the
 * order in which it came to it, time from left to right, a row for each kind of
 * mark. Marks of one kind on one spot are drawn once. Null where nothing happened.
 */
export function pictureOf(entries: readonly StoryEntry[]): StoryPicture | null {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return null;
  const scale = scaleBetween(first.on, last.on);
  const names = [...new Set(entries.map((entry) => entry.body.name))];
  const depth = LANE.label + LANE.row * STORY_MARK_LIST.length + LANE.gap;
  const placed = entries.map((entry) => {
    const { mark } = STORY_KINDS[entry.kind];
    const top = names.indexOf(entry.body.name) * depth;
    const y = top + LANE.label + LANE.row * (STORY_MARK_LIST.indexOf(mark) + 0.5);
    return { x: scale.at(entry.on), y, mark, name: entry.body.name };
  });
  return {
    height: names.length * depth + AXIS,
    lanes: names.map((name, index) => ({
      name,
      y: index * depth + LANE.label - 6,
      bottom: (index + 1) * depth - LANE.gap,
      marks: once(placed.filter((mark) => mark.name === name)),
    })),
    years: scale.years,
    steps: placed.flatMap((to, index) => {
      const from = placed[index - 1];
      return from && from.name !== to.name ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : [];
    }),
  };
}

/** What the picture shows, for those who do not see it: from when to when, in which bodies, and how many of each mark. */
export function pictureWords(entries: readonly StoryEntry[]): string {
  const [first, last] = [entries[0], entries.at(-1)];
  const bodies = [...new Set(entries.map((entry) => entry.body.name))];
  const counts = STORY_MARK_LIST.map(
    (mark) =>
      `${STORY_MARKS[mark].toLowerCase()}: ${entries.filter(({ kind }) => STORY_KINDS[kind].mark === mark).length}`,
  );
  const span = first && last ? `From ${dateText(first.on)} to ${dateText(last.on)}` : "";
  return `${span}, in ${bodies.join(" and ")}. ${counts.join("; ")}.`;
}

function scaleBetween(from: IsoDate, to: IsoDate) {
  const start = Number(from.slice(0, 4));
  const end = Number(to.slice(0, 4)) + 1;
  const origin = dayNumber(`${start}-01-01`);
  const span = dayNumber(`${end}-01-01`) - origin;
  const days = new Map<IsoDate, number>();
  const at = (day: IsoDate) => {
    const x = days.get(day) ?? Math.round(EDGE + ((dayNumber(day) - origin) / span) * (PICTURE_WIDTH - 2 * EDGE));
    days.set(day, x);
    return x;
  };
  const step = Math.ceil((end - start) / MOST_TICKS);
  const years = Array.from({ length: Math.floor((end - start - 1) / step) + 1 }, (_, n) => start + n * step);
  return { at, years: years.map((year) => ({ x: at(`${year}-01-01`), words: String(year) })) };
}

function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function once(marks: readonly (PictureMark & { name: string })[]): PictureMark[] {
  const spots = new Map(marks.map(({ x, y, mark }) => [`${x}:${y}`, { x, y, mark }]));
  return [...spots.values()];
}
