import { refused, type Refusal } from "./verdict.ts";

/**
 * What keeps the planner from saving: the database is `busy` with somebody
 * else's work, its disk is `full`, its file is `readonly`, the disk is `failing`,
 * or the file is `damaged`.
 */
export type Trouble = "busy" | "full" | "readonly" | "failing" | "damaged";

/** What it is, as the person who looks after the server reads it. */
export const TROUBLE_LABELS = {
  busy: "another program keeps the database locked",
  full: "the disk is full",
  readonly: "the database file may not be written",
  failing: "the disk does not do what it is asked",
  damaged: "the database file is damaged",
} as const satisfies Record<Trouble, string>;

/** A form whose deed met trouble: nothing of it was saved, and the form comes back with what was typed. */
export function cannotSave(trouble: Trouble): Refusal {
  return refused(
    "trouble",
    trouble === "busy"
      ? "We could not save this just now. Nothing you typed is lost: try again in a moment."
      : `We could not save this: ${TROUBLE_LABELS[trouble]}. Nothing you typed is lost. Tell whoever looks after the planner, leave this page open, and try again later.`,
  );
}
