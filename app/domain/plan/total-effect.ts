import { type Load } from "#app/domain/agenda-item/minutes-planned.ts";

/** The minutes that one of several moves takes from a meeting to another; null stands for no meeting. */
export type MovedMinutes = { minutes: number; from: number | null; to: number | null };

/** The meetings that any of these moves touches, each once. */
export function meetingsTouched(moves: readonly MovedMinutes[]): number[] {
  return [...new Set(moves.flatMap(({ from, to }) => [from, to]).filter((id) => id !== null))];
}

/**
 * What one meeting holds before and after all of these moves together. Where they are `asked` for already, its load
 * counts them as such: they are taken out of what is asked for and may leave, so that no minute counts twice.
 */
export function totalEffect(
  load: Load,
  meetingId: number,
  moves: readonly MovedMinutes[],
  asked: boolean,
): { before: Load; after: Load } {
  const sum = (end: "from" | "to") =>
    moves.filter((one) => one[end] === meetingId && one.from !== one.to).reduce((all, { minutes }) => all + minutes, 0);
  const [comes, goes] = [sum("to"), sum("from")];
  const before = asked ? { ...load, asked: load.asked - comes, leaving: load.leaving - goes } : load;
  return { before, after: { ...before, planned: before.planned + comes - goes } };
}

/** One meeting before and after several moves together, in words and as the bar is drawn. */
export type MeetingEffect = {
  reference: string;
  day: string;
  before: { words: string; load: Load };
  after: { words: string; load: Load };
};
