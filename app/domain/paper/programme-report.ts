import { LATENESS, openAndLate, type Counted } from "#app/domain/follow-up/lateness.ts";
import { minuteText, loadText, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText } from "#app/domain/calendar.ts";
import type { FollowUpLine } from "#app/domain/follow-up/line.ts";
import type { TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";
import type { FollowUpView } from "#app/domain/public-record/follow-up-view.ts";
import type { ArrangedProgramme } from "#app/domain/programme/programme-view.ts";
import { PROGRAMME_STATES, type ProgrammeState } from "#app/domain/programme-states.ts";
import type { PublishedProgrammeView } from "#app/domain/programme/view.ts";

/**
 * The work programme as a paper for a meeting. Whoever reads it, it holds only
 * what readers may know: the working one is what a release made now would say.
 */
export type ProgrammeReport = {
  programme: PublishedProgrammeView;
  arranged: ArrangedProgramme;
  /** Null in what was published. */
  working: WorkingReport | null;
  followUps: OutstandingFollowUps;
};

export type WorkingReport = {
  /** "Draft: the officers are still working on it." */
  stateWords: string;
  /** Minutes planned and available, by the meeting's reference. */
  loads: Record<string, string>;
  /** Changes that wait for the chair, so not told as made. */
  waiting: { reference: string; href: string; title: string }[];
  /** Items of the programme that a release made now would leave out. */
  leftOut: number;
};

export type OutstandingFollowUps = {
  href: string;
  /** What is open and late, each number with its list. */
  counts: Counted[];
  rows: OutstandingFollowUp[];
};

export type OutstandingFollowUp = {
  reference: string;
  href: string;
  wording: string;
  owner: string;
  due: string;
  statusWords: string;
};

/** "Draft: the officers are still working on it." */
export function standsText(state: ProgrammeState): string {
  const { words, hint } = PROGRAMME_STATES[state];
  return `${words}: ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`;
}

/** "105 of 150 minutes planned, 45 left"; for a meeting without a limit, only what is planned. */
export function plannedText(load: Load): string {
  return load.available > 0 ? loadText(load) : `${minuteText(load.planned)} planned`;
}

/** What is open on the tracker, the late first and then by day. */
export function outstandingOf(tracked: readonly TrackedFollowUp[], body: string): OutstandingFollowUps {
  const open = tracked.filter((followUp) => followUp.open).sort(byDue);
  return {
    href: `/follow-ups?body=${body}`,
    counts: openAndLate(
      open.map(({ standing }) => standing),
      { body },
    ),
    rows: open.map(outstandingLine),
  };
}

/** One follow-up as a line of what is still owed. */
export function outstandingLine(followUp: FollowUpLine): OutstandingFollowUp {
  const { reference, wording, owner, standing } = followUp;
  return {
    reference,
    href: `/follow-ups/${reference}`,
    wording,
    owner,
    due: dueInText(followUp),
    statusWords: [standing.words, standing.lateBy, standing.responseLate].filter(Boolean).join(", "),
  };
}

/** What is open among the follow-ups that were published. */
export function outstandingPublished(views: readonly FollowUpView[], href: string): OutstandingFollowUps {
  const open = views.filter((followUp) => followUp.isOpen).sort(byDue);
  const late = open.filter((followUp) => followUp.isOverdue).length;
  return {
    href,
    counts: [
      { words: `${open.length.toLocaleString("en-GB")} open`, href: `${href}#open` },
      ...(late > 0
        ? [{ words: `${late.toLocaleString("en-GB")} ${LATENESS.work.words}`, href: `${href}#overdue` }]
        : []),
    ],
    rows: open.map(({ reference, href: own, wording, owner, due, statusWords }) => ({
      reference,
      href: own,
      wording,
      owner,
      due,
      statusWords,
    })),
  };
}

/** The words as they were said, and the last day that they can mean where that says more. */
export function dueInText({ dueWords: said, dueOn }: { dueWords: string; dueOn: string | null }): string {
  const day = dueOn ? dateText(dueOn) : "";
  if (!said) return day;
  return day && day !== said ? `${said} (by ${day})` : said;
}

function byDue(one: { dueOn: string | null }, other: { dueOn: string | null }): number {
  return (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999");
}
