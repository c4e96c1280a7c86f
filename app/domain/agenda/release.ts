import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { withoutEmails } from "#app/domain/public-text.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayMoveAgenda, type AgendaFacts } from "./may.ts";
import { needsUrgency, timingOf, type Notice, type Timing } from "./notice.ts";
import { supplementaryOf, whatReadersHave } from "./supplementary.ts";
import type { AgendaReleaseKind } from "./states.ts";
import type { AgendaPaper } from "./view.ts";

/** What publishing the agenda of a meeting now would put before readers. */
export type PlannedAgenda = {
  kind: AgendaReleaseKind;
  number: number;
  /** Null where readers have it all already. */
  paper: AgendaPaper | null;
  timing: Timing;
  /** Items that may not be published yet: on no agenda published in time, and without the chair's reason. */
  lateItems: { reference: string; title: string }[];
};

type Item = { reference: string; title: string; kind: ItemKind; urgentBecause: string | null };

/** The agenda, or the next supplementary one, from the whole that readers may have and what they have. */
export function planAgenda(
  whole: AgendaPaper,
  released: readonly AgendaPaper[],
  about: { items: readonly Item[]; withheld: ReadonlySet<string>; notice: Notice | null; today: IsoDate },
): PlannedAgenda {
  const timing = timingOf(about.notice, about.today);
  const had = whatReadersHave(released);
  const number = released.length + 1;
  if (had === undefined) return { kind: "agenda", number, paper: whole, timing, lateItems: [] };
  const isNew = ({ reference }: Item) => !had.lines.has(reference) && !about.withheld.has(reference);
  return {
    kind: "supplementary",
    number,
    paper: supplementaryOf(whole, had, { number, withheld: about.withheld }),
    timing,
    lateItems: timing === "late" ? about.items.filter((item) => isNew(item) && needsUrgency(item)) : [],
  };
}

/** The planned agenda as it is kept: under its day, with the reason or the note beside it. */
export function stampedAgenda(
  paper: AgendaPaper,
  { publishedOn, note }: { publishedOn: IsoDate; note: string },
): AgendaPaper {
  const stateWords = `Published ${dateText(publishedOn)}`;
  return { ...paper, publishedOn, stateWords, note: withoutEmails(note) };
}

/**
 * Whether the actor may publish the agenda: role, state and a fixed date; news
 * to tell; and no late item without the chair's reason. `note` is null before
 * the form comes. Late, a first agenda needs its reason: sections 100A(6) and
 * 100B(3) of the Local Government Act 1972 allow it only for a meeting convened
 * at shorter notice.
 */
export function mayPublishAgenda(
  agenda: AgendaFacts,
  planned: PlannedAgenda,
  note: string | null,
  actor: Actor,
): Verdict {
  return allOf(
    mayMoveAgenda("publish_agenda", agenda, actor),
    agenda.meeting.state === "provisional"
      ? refused("state", "This meeting is “Provisional”: confirm its date before you publish its agenda.")
      : allowed,
    planned.paper === null
      ? refused("state", "All of this agenda is already published, so there is nothing to publish.")
      : allowed,
    planned.lateItems.length > 0 ? refused("state", lateItemsSentence(planned.lateItems)) : allowed,
    note !== null && needsNote(planned) && note.trim() === ""
      ? refused("input", "The agenda is late: say why the meeting is called at shorter notice.")
      : allowed,
  );
}

/** Whether what would be published is what was looked at, each given by the mark of its preview. */
export function isAsSeen(now: string, seen: string): Verdict {
  if (now === seen) return allowed;
  return refused(
    "stale",
    "The agenda has changed since you looked at it. Nothing was published: look at the preview again.",
  );
}

/** Whether publishing must say why it is late. */
export function needsNote({ kind, timing }: PlannedAgenda): boolean {
  return kind === "agenda" && timing === "late";
}

/** "I-6 A fire inspection was on no agenda published in time: …". */
export function lateItemsSentence(items: readonly { reference: string; title: string }[]): string {
  const named = items.map(({ reference, title }) => `${reference} ${title}`).join("; ");
  const [was, them] = items.length === 1 ? ["was", "it"] : ["were", "them"];
  return `${named} ${was} on no agenda published in time. Record why the chair takes ${them} as urgent, or take ${them} off the agenda.`;
}

type Published = { publishedOn: IsoDate; paper: AgendaPaper };

/**
 * The items of a meeting that may not be taken as things stand: no agenda
 * published in time has them, and the chair's reason is not recorded. None where
 * nothing was published here, or the first agenda itself was late with its reason.
 */
export function lateItems<T extends Item>(
  items: readonly T[],
  releases: readonly Published[],
  notice: Notice | null,
): T[] {
  const [first, ...rest] = releases;
  if (!first || notice === null || !notice.worked.known) return [];
  const inTime = rest.filter(({ publishedOn }) => timingOf(notice, publishedOn) === "in_time");
  const had = whatReadersHave([first, ...inTime].map(({ paper }) => paper));
  return items.filter((item) => !had?.lines.has(item.reference) && needsUrgency(item));
}
