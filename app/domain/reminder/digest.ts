import { inEnglish as say } from "#app/words/say.ts";
import { counted, groupsOf, type ReminderGroup } from "./groups.ts";
import { REMINDER_LISTS, type ReminderKind } from "./kinds.ts";
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
  const stops = [
    say("reminders.toStop"),
    ...groups.map(({ kind, words }) => `${words}: ${links.stop[kind]}`),
    say("reminders.everyKind", { address: links.stop.all }),
    say("reminders.choose", { address: `${links.origin}/account/reminders` }),
  ];
  const parts = [
    say("mail.dear", { name }),
    say("reminders.opening"),
    ...groups.map((group) => groupText(group, links)),
    say("reminders.everything", { address: `${links.origin}/` }),
    stops.join("\n"),
  ];
  return { subject: say("reminders.subject", { counts: counted(reminders) }), body: `${parts.join("\n\n")}\n` };
}

function groupText({ kind, words, reminders }: ReminderGroup, { origin }: DigestLinks): string {
  const lines = reminders.slice(0, MOST_NAMED).map(({ words: what, note, href }) => {
    return `- ${note === "" ? what : `${what}: ${note}`}\n  ${origin}${href}`;
  });
  const more = reminders.length - lines.length;
  const rest = more > 0 ? [`- ${say("reminders.more", { count: more, address: origin + REMINDER_LISTS[kind] })}`] : [];
  return [words, ...lines, ...rest].join("\n");
}
