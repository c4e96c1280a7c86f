/** What a person is reminded of; each kind can be stopped by itself. */
export const REMINDER_KIND_LABELS = {
  deadlines: "Deadlines that are due soon or late",
  follow_ups: "Follow-ups that are due or late",
  questions: "Written answers that are due or late",
  papers: "Papers not yet received",
  decisions: "Decisions waiting for you",
  meetings: "Coming meetings",
} as const;
export type ReminderKind = keyof typeof REMINDER_KIND_LABELS;
export const REMINDER_KINDS = Object.keys(REMINDER_KIND_LABELS) as ReminderKind[];

/** A kind within a sentence: "follow-ups that are due or late". */
export function kindText(kind: ReminderKind): string {
  const words = REMINDER_KIND_LABELS[kind];
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Where all of a kind is read, late and not. */
export const REMINDER_LISTS: Record<ReminderKind, string> = {
  deadlines: "/deadlines",
  follow_ups: "/follow-ups?chase=work_late&chase=reply_late&chase=due_soon",
  questions: "/questions?due=overdue&due=due_soon",
  papers: "/meetings",
  decisions: "/approvals",
  meetings: "/meetings",
};

/** How near a thing is when it is told. Once of each, and again only where its day has moved. */
export const REMINDER_STAGE_LABELS = {
  late: "late",
  soon: "due soon",
  waiting: "waiting for you",
  coming: "coming",
} as const;
export type ReminderStage = keyof typeof REMINDER_STAGE_LABELS;
export const REMINDER_STAGES = Object.keys(REMINDER_STAGE_LABELS) as ReminderStage[];

/** How many calendar days ahead each is told. */
export const FOLLOW_UP_SOON_DAYS = 14;
/** From so many days before its meeting on a paper is asked for, where the body has no day for papers. */
export const PAPER_SOON_DAYS = 14;
export const MEETING_SOON_DAYS = 7;
