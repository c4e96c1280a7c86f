import type { IsoDate } from "#app/domain/calendar.ts";
import type { Deadline } from "./deadlines-of-body.ts";
import { isRuleId, type RuleId } from "./rules.ts";

/** The dates of one meeting in order, the meeting itself among them. */
export type ChainLink = { kind: "deadline"; deadline: Deadline } | { kind: "meeting"; on: IsoDate };

/** What each date of a meeting is called in its chain; any other keeps the rule's own title. */
const CHAIN_LABELS: Partial<Record<RuleId, string>> = {
  L1: "Reports are due",
  L2: "Draft agenda to the chair",
  N1: "Agenda is published",
  N2: "Agenda is published",
  L3: "Questions from the public are in",
  L4: "Draft minutes",
};

/** A meeting's deadlines and the meeting, by day; one whose day is not known stands where its rule is counted from. */
export function chainOf(deadlines: readonly Deadline[], meeting: { id: number; meetsOn: IsoDate }): ChainLink[] {
  const own = deadlines.filter(({ subject }) => subject.kind === "meeting" && subject.id === meeting.id);
  const links: ChainLink[] = own.map((deadline) => ({ kind: "deadline", deadline }));
  return [...links, { kind: "meeting" as const, on: meeting.meetsOn }].sort(byPlace);
}

/** "Agenda is published": the date as a link of the chain. */
export function chainText({ ruleId, title }: { ruleId: string; title: string }): string {
  return (isRuleId(ruleId) ? CHAIN_LABELS[ruleId] : undefined) ?? title;
}

function byPlace(one: ChainLink, other: ChainLink): number {
  return dayOf(one).localeCompare(dayOf(other)) || rankOf(one) - rankOf(other);
}

function dayOf(link: ChainLink): IsoDate {
  return link.kind === "meeting" ? link.on : (link.deadline.on ?? link.deadline.trigger.on);
}

/** On one day, what leads up to the meeting comes before it, in the order in which it is done. */
function rankOf(link: ChainLink): number {
  return ORDER.indexOf(link.kind === "meeting" ? "meeting" : link.deadline.ruleId);
}

const ORDER: readonly string[] = ["L1", "L2", "N1", "N2", "L3", "meeting", "L4"];
