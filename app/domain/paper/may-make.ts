import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** Files that are made for one person, or for readers of one address, at the same time. */
const MOST_FILES_OF_ONE = 2;
/** Files of everybody that wait until their turn comes. */
export const MOST_FILES_WAITING = 8;

/** What a reader is told whose file is being made still. */
export const BEING_MADE =
  "This file is long, and takes a little while. Nothing has to be done till then, and it is kept for you for two minutes once it is there.";

/** What stands beside the status where a reader has to come again; their page knows by it which wall it was. */
export const BUSY = "Busy";

/** What they are told. */
export const FILES_BUSY = {
  mine: "Two files are being made for you already. Wait until one of them is there, then ask for this one again.",
  all: "This is being made for other people. Try again in a moment.",
} as const;

/** Whether one more file may be made: two for each reader, and eight that wait for their turn. */
export function mayMakeFile({ mine, waiting }: { mine: number; waiting: number }): Verdict {
  if (mine >= MOST_FILES_OF_ONE) return refused("limit", FILES_BUSY.mine);
  return waiting < MOST_FILES_WAITING ? allowed : refused("limit", FILES_BUSY.all);
}
