import { q, type EventSentences, type From, type Titled, type To } from "./particulars.ts";

/** What changes a deadline, and how it ended. What moved with it is told as fields before and after. */
export const DEADLINE_SENTENCES = {
  day_added: (p: Titled & To) => `added ${p.to} (${p.title}) to the days that do not count`,
  day_removed: (p: Titled & To) => `removed ${p.to} (${p.title}) from the days that do not count`,
  deadline_rule_set: (p: Titled & To) => `set ${q(p.title)} to ${p.to}`,
  occasion_recorded: (p: Titled & From) => `recorded ${q(p.title)}, dated ${p.from}`,
  occasion_edited: (p: Titled) => `changed ${q(p.title)}`,
  occasion_ended: (p: Titled) => `closed ${q(p.title)}`,
  deadline_met: (p: Titled & To) => `recorded that ${q(p.title)} was met on ${p.to}`,
  deadline_missed: (p: Titled) => `recorded that ${q(p.title)} was missed`,
  deadline_result_removed: (p: Titled) => `removed the result recorded for ${q(p.title)}`,
} as const satisfies EventSentences;
