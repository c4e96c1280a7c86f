import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import { clockText, type IsoDate } from "#app/domain/calendar.ts";
import { meetingWeekday, type DateBasis } from "#app/domain/meeting/day.ts";
import type { Language } from "#app/words/language.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { Said } from "./entry.ts";
import type { Happened } from "./happened.ts";

/**
 * The view stage: what a reader without a part in the body is given, plain JSON,
 * whole sentences, nothing that is not in a release. A view holds what its entry
 * says and the records around it that are published. `make-view.ts` makes these;
 * `app/components/public-record/` shows them as they are.
 */
export type PublishedBody = { slug: string; name: string };

/** Which release a record is read from. `href` is the programme's own page. */
export type PublishedFrom = {
  href: string;
  yearLabel: string;
  yearWords: string;
  releaseNumber: number;
  publishedOn: IsoDate;
};

export type PublishedLink = { reference: string; title: string; titleCy?: string; href: string };

export type PublishedMeetingLine = Omit<Said<"meeting">, "minutesAvailable" | "dateBasis"> & {
  dateBasis: DateBasis;
  reference: string;
  href: string;
  kindWords: string;
  stateWords: string;
  /** How long it is planned to last; null where that is not published. */
  minutesAvailable: number | null;
  happened: Happened;
  /** That its day is gone and nothing is recorded of it; null for any other meeting. */
  notRecorded: string | null;
  body: PublishedBody;
};

export type PublishedQuestionLine = Said<"question"> & PublishedLink & { kindWords: string; stateWords: string };

export type PublishedItemLine = Said<"item"> &
  PublishedLink & {
    formatWords: string;
    stateWords: string;
    theme: PublishedLink | null;
    /** Why the body looks at it: the theme's own words. */
    why: string;
    whyCy?: string;
    /** The theme's key lines of enquiry. */
    lines: string[];
    questions: PublishedQuestionLine[];
    meeting: PublishedMeetingLine | null;
    happened: Happened;
  };

/** A record's own page says whose it is and which release it is read from. */
type OwnPage = { body: PublishedBody; from: PublishedFrom };

export type PublishedItemView = PublishedItemLine & OwnPage;

export type PublishedMeetingView = PublishedMeetingLine & OwnPage & { title: string; items: PublishedItemLine[] };

export type PublishedThemeView = Said<"theme"> &
  PublishedLink &
  OwnPage & {
    originLabel: string;
    stateWords: string;
    stateHint: string;
    questions: PublishedQuestionLine[];
    items: PublishedItemLine[];
    relations: (PublishedLink & { words: string; note: string; body: PublishedBody })[];
    /** Where it was said: the item, its meeting and body, and in what words. */
    said: { words: string; item: PublishedLink; meeting: PublishedMeetingLine | null; body: PublishedBody }[];
  };

export type PublishedQuestionView = PublishedQuestionLine &
  OwnPage & {
    theme: PublishedLink | null;
    item: PublishedLink | null;
    meeting: PublishedMeetingLine | null;
    supplementaryTo: PublishedLink | null;
  };

export type PublishedProgrammeView = OwnPage & {
  title: string;
  introduction: string;
  note: string;
  changes: string[];
  meetings: PublishedMeetingView[];
  /** Items without a meeting, the deferred and withdrawn among them. */
  unplaced: PublishedItemLine[];
  /** Themes that are chosen and have no item: some wait for a day, others were only spoken of. */
  themes: PublishedThemeLink[];
};

export type PublishedThemeLink = PublishedLink & { why: string; whyCy?: string; state: ThemeState; stateWords: string };

export type PublishedViews = {
  programme: PublishedProgrammeView;
  meeting: PublishedMeetingView;
  item: PublishedItemView;
  theme: PublishedThemeView;
  question: PublishedQuestionView;
};

/** "Tuesday 8 September 2026, 5pm, Council chamber". */
export function meetingText(
  meeting: Pick<PublishedMeetingLine, "meetsOn" | "dateBasis" | "startsAt" | "venue">,
  language: Language = "en",
): string {
  const time = meeting.startsAt ? clockText(meeting.startsAt, language) : "";
  return [meetingWeekday(meeting, language), time, meeting.venue].filter(Boolean).join(", ");
}

/** The items that tell one meeting from another: not the apologies and minutes that every meeting has. */
export function substantive<I extends Pick<PublishedItemLine, "kind">>(items: readonly I[]): I[] {
  return items.filter((item) => isInProgramme(item.kind));
}

/** A record as a link to its page, with its title in Welsh where it has one. */
export function recordLink(
  { title, titleCy }: Pick<PublishedLink, "title" | "titleCy">,
  reference: string,
  room: string,
): PublishedLink {
  return { reference, title, ...(titleCy === undefined ? {} : { titleCy }), href: `${room}/${reference}` };
}
