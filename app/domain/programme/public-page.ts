import { ROWS_ON_PAGE, pageOf, type Paged } from "#app/domain/pages.ts";
import { isWaitingForDay } from "#app/domain/theme/state-sets.ts";
import type { ArrangedProgramme } from "./programme-view.ts";
import {
  substantive,
  type PublishedItemLine,
  type PublishedLink,
  type PublishedMeetingView,
  type PublishedProgrammeView,
} from "./view.ts";

/** How many subjects of a meeting stand on its programme's page; all of them are on the meeting's own. */
const SUBJECTS_SHOWN = 30;

/** An item in a list of a programme: what it is called, and how it stands. */
export type ItemInShort = PublishedLink & Pick<PublishedItemLine, "kind" | "state" | "stateWords" | "exempt" | "moves">;

/** A meeting on its programme's page: the first subjects of it, and how many more there are. */
export type MeetingInShort = Omit<PublishedMeetingView, "items" | "from"> & { items: ItemInShort[]; more: number };

export type NextMeetingShown = PublishedMeetingView & { more: number };

/** The parts of a programme's page that may be long: each has pages of its own, by its name in the address. */
export type LongPart = "to-be-set" | "deferred" | "withdrawn" | "spoken-of";

/** What a programme's page for the public shows, and nothing that it does not. */
export type ProgrammePageShown = Pick<PublishedProgrammeView, "body" | "from" | "introduction" | "note" | "changes"> & {
  next: NextMeetingShown | null;
  later: MeetingInShort[];
  notRecorded: MeetingInShort[];
  past: MeetingInShort[];
  waiting: Paged<PublishedLink>;
  deferred: Paged<PublishedItemLine>;
  withdrawn: Paged<PublishedItemLine>;
  spokenOf: Paged<PublishedProgrammeView["themes"][number]>;
};

/** The page of a programme: of each long part those rows that the address asks for. */
export function programmePageShown(
  { body, from, introduction, note, changes, themes }: PublishedProgrammeView,
  arranged: ArrangedProgramme,
  asked: (part: LongPart) => string | null,
): ProgrammePageShown {
  const part = <T>(name: LongPart, rows: readonly T[]) => pageOf(rows, asked(name), ROWS_ON_PAGE);
  const waiting = [...arranged.toBeSet, ...themes.filter(({ state }) => isWaitingForDay(state))];
  return {
    ...{ body, from, introduction, note, changes },
    next: arranged.next && withSubjects(arranged.next),
    later: arranged.later.map((meeting) => inShort(meeting, substantive(meeting.items))),
    notRecorded: arranged.notRecorded.map((meeting) => inShort(meeting, substantive(meeting.items))),
    past: arranged.past.map((meeting) => inShort(meeting, taken(meeting))),
    waiting: part("to-be-set", waiting.map(linkOf)),
    deferred: part("deferred", arranged.deferred),
    withdrawn: part("withdrawn", arranged.withdrawn),
    spokenOf: part(
      "spoken-of",
      themes.filter(({ state }) => !isWaitingForDay(state)),
    ),
  };
}

/** What was taken at a meeting, as far as that is recorded. */
function taken(meeting: PublishedMeetingView): PublishedItemLine[] {
  return substantive(meeting.items).filter((item) => item.happened === "recorded");
}

/** The next meeting with its first subjects, and its routine business. */
function withSubjects(meeting: PublishedMeetingView): NextMeetingShown {
  const subjects = substantive(meeting.items);
  const left = new Set(subjects.slice(SUBJECTS_SHOWN));
  return { ...meeting, items: meeting.items.filter((item) => !left.has(item)), more: left.size };
}

function inShort(
  { items: _items, from: _from, ...meeting }: PublishedMeetingView,
  items: readonly PublishedItemLine[],
) {
  return {
    ...meeting,
    items: items.slice(0, SUBJECTS_SHOWN).map(({ kind, state, stateWords, exempt, moves, ...item }) => ({
      ...linkOf(item),
      ...{ kind, state, stateWords, exempt, moves },
    })),
    more: Math.max(0, items.length - SUBJECTS_SHOWN),
  };
}

function linkOf({ reference, title, href }: PublishedLink): PublishedLink {
  return { reference, title, href };
}
