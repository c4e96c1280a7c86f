import type { Counted } from "#app/domain/follow-up/lateness.ts";
import type { Reminder } from "#app/domain/reminder/reminder.ts";

/** What is due and late of a kind: the first of it, at least as much as is shown; how much in all; counted in words, and what is late with its lists. */
export type DueOfKind = { first: readonly Reminder[]; total: number; counts: string; late: Counted[] };
