import { counted, groupsOf, type ReminderGroup } from "./groups.ts";
import { REMINDER_KIND_LABELS, REMINDER_LISTS, type ReminderKind } from "./kinds.ts";
import type { Reminder } from "./reminder.ts";

/** Where the links of a message lead. */
export type DigestLinks = {
  /** "https://planner.example". */
  origin: string;
  /** The page that stops one kind, or all of them, whole. */
  stop: Record<ReminderKind | "all", string>;
};

/** How many of one kind a message names before it says how many more there are. */
const MOST_NAMED = 10;

/**
 * The daily message to one person: what is new to them, grouped, with where to read
 * it and how to stop each kind. Null where there is nothing to say.
 */
export function digestOf(
  name: string,
  reminders: readonly Reminder[],
  links: DigestLinks,
): { subject: string; body: string } | null {
  if (reminders.length === 0) return null;
  const groups = groupsOf(reminders);
  const parts = [
    `Dear ${name},`,
    "Here is what is due soon or late. You are told of each thing once when it is due soon and once when it is late.",
    ...groups.map((group) => groupText(group, links)),
    `Everything that is due and late: ${links.origin}/`,
    `To stop a kind of reminder, open its page and press the button:\n${groups.map((group) => `${REMINDER_KIND_LABELS[group.kind]}: ${links.stop[group.kind]}`).join("\n")}\nEvery kind: ${links.stop.all}\nOr choose on your account page: ${links.origin}/account/reminders`,
  ];
  return { subject: `Scrutiny Planner: ${counted(reminders)}`, body: `${parts.join("\n\n")}\n` };
}

function groupText({ kind, words, reminders }: ReminderGroup, { origin }: DigestLinks): string {
  const lines = reminders.slice(0, MOST_NAMED).map(({ words: what, note, href }) => {
    return `- ${note === "" ? what : `${what}: ${note}`}\n  ${origin}${href}`;
  });
  const more = reminders.length - lines.length;
  const rest = more > 0 ? [`- and ${more} more: ${origin}${REMINDER_LISTS[kind]}`] : [];
  return [words, ...lines, ...rest].join("\n");
}
