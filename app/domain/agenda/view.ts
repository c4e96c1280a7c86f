import type { Load } from "#app/domain/agenda-item/minutes-planned.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import type { Paper } from "./papers.ts";
import type { Part } from "./parts.ts";
import type { AgendaReleaseKind } from "./states.ts";
import type { UrgentReason } from "./urgency.ts";

/**
 * An agenda as a paper: plain JSON that a page, a Word file and a release say
 * the same of. The working one holds what the body knows; the one for readers
 * (`make-entry.ts`) is what a release keeps, and nothing exempt is in it.
 */
export type AgendaPaper = {
  kind: AgendaReleaseKind;
  /** "Agenda", "Supplementary agenda 1". */
  title: string;
  body: { name: string; slug: string; hostAuthority: string };
  meeting: AgendaMeeting;
  /** "Draft", or "Published 15 September 2026". */
  stateWords: string;
  /** Null until it is published. */
  publishedOn: IsoDate | null;
  /** Why it was published late, or what is new in it; "" where there is nothing to say. */
  note: string;
  /** Sentences on what is no longer as it was published: the day, the time, the place. Empty in a first agenda. */
  changes: string[];
  /** Items that were published and are no longer on the agenda. Empty in a first agenda. */
  off: { reference: string; title: string }[];
  /** Part I, then part II; a part without items is left out. */
  parts: AgendaPart[];
  /** Minutes planned and available; null in what readers get. */
  load: Load | null;
};

export type AgendaMeeting = {
  reference: string;
  href: string;
  kindWords: string;
  meetsOn: IsoDate;
  /** Whether it is inferred; null where a source states it, not there in what was published before that was told. */
  dateBasis: "inferred" | null;
  /** "17:00"; null where no time is set. */
  startsAt: string | null;
  venue: string;
  howToAttend: string;
};

export type AgendaPart = {
  part: Part;
  /** "Part I: public". */
  words: string;
  /** What is said under that heading; "" for part I. */
  opening: string;
  items: AgendaLine[];
};

/** One item. Texts are "" and lists empty where there is nothing, and for readers wherever it is exempt. */
export type AgendaLine = {
  reference: string;
  href: string;
  number: string;
  title: string;
  /** The whole sentence that says why it is exempt; null in part I. */
  exempt: string | null;
  /** When it is expected to start, "17:05", and for how many minutes; null where not known or exempt. */
  startsAt: string | null;
  minutes: number | null;
  kindWords: string;
  purpose: string;
  /** How it is taken: "Report", "Evidence session". */
  formatWords: string;
  theme: string;
  leadMember: string;
  reportAuthor: string;
  attendees: { words: string; confirmedOn: IsoDate | null }[];
  /** Key lines of enquiry of its theme. */
  lines: string[];
  questions: { reference: string; text: string; to: string; asker: string }[];
  documents: AgendaDocument[];
  /** How its report stands; null where none is needed. `words` is "" where readers need not be told. */
  paper: { state: Paper; words: string } | null;
  /** Why the chair takes it though it was on no agenda published in time. */
  urgent: UrgentReason | null;
  /** In a supplementary agenda, what is new: "Added since the agenda was published". */
  news: string[];
};

export type AgendaDocument = { title: string; url: string | null; note: string };

/** Every item of the paper in order. */
export function linesOf(paper: Pick<AgendaPaper, "parts">): AgendaLine[] {
  return paper.parts.flatMap((part) => part.items);
}

/** "Agenda", "Supplementary agenda 2", in a language. */
export function agendaTitle({ kind, title }: Pick<AgendaPaper, "kind" | "title">, language: Language): string {
  if (kind === "agenda") return label(language, title).words;
  return say(language, "agenda.supplementary", { number: title.replace(/\D/g, "") }).words;
}
