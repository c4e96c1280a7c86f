import { q, type EventWords } from "./particulars.ts";

/** What changes a deadline, and how it ended. Particulars tell which deadlines moved, as fields before and after. */
export const CLOCK_WORDS = {
  day_added: (p) => `added ${p.to} (${p.title}) to the days that do not count`,
  day_removed: (p) => `took ${p.to} (${p.title}) off the days that do not count`,
  deadline_rule_set: (p) => `set ${q(p.title)} to ${p.to}`,
  occasion_recorded: (p) => `recorded ${q(p.title)}, of ${p.from}`,
  occasion_edited: (p) => `changed ${q(p.title)}`,
  occasion_ended: (p) => `closed ${q(p.title)}`,
  deadline_met: (p) => `recorded that ${q(p.title)} was met on ${p.to}`,
  deadline_missed: (p) => `recorded that ${q(p.title)} was missed`,
  deadline_result_removed: (p) => `took back what was recorded of ${q(p.title)}`,
} as const satisfies EventWords;
