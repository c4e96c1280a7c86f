import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { OutstandingFollowUp } from "./programme-report.ts";

/** What the chair and the members are told before an item is taken. */
export type Briefing = {
  body: string;
  item: {
    reference: string;
    href: string;
    title: string;
    purpose: string;
    formatWords: string;
    minutes: number;
    leadMember: string;
    reportAuthor: string;
    expectedOutcome: string;
    meeting: { href: string; meetsOn: IsoDate; dateBasis: DateBasis | null } | null;
  };
  /** Why the note may not be passed on: the item is exempt, or its theme is sensitive; "" where it is neither. */
  private: string;
  theme: { reference: string; href: string; title: string; why: string; outcomeSought: string } | null;
  lines: string[];
  questions: { text: string; to: string; asker: string }[];
  attendees: string[];
  /** What came of the theme's other items, the latest first. */
  before: { title: string; href: string; on: IsoDate | null; words: string; resolution: string }[];
  /** What is still owed of the theme, or of the item where it has none. */
  owed: OutstandingFollowUp[];
  today: IsoDate;
};
