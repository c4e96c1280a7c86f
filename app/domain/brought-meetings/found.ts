import type { IsoDate } from "#app/domain/calendar.ts";

/** Where a meeting was found: ModernGov’s numbers and the names of a calendar are never mixed up. */
export type Scheme = "moderngov" | "calendar";
export const SCHEME_WORDS = { moderngov: "ModernGov", calendar: "the calendar" } as const satisfies Record<
  Scheme,
  string
>;

/** What stands for the title of an item that its source restricts: its own is not even kept here. */
export const WITHHELD_TITLE = "Restricted item: title withheld";
export const MOST_ITEMS = 60;

export type ItemFound = { outsideId: string; number: string; title: string; isRestricted: boolean };
export type CommitteeFound = { key: string; scheme: Scheme; title: string; isEnded: boolean };

export type MeetingFound = {
  scheme: Scheme;
  outsideId: string;
  /** The `key` of its committee; "" where the file does not say. */
  committee: string;
  meetsOn: IsoDate;
  startsAt: string | null;
  venue: string;
  isCancelled: boolean;
  items: ItemFound[];
  /** What was left out of its agenda, in words. */
  notes: string[];
  fileName: string;
};

/** What files hold together, and what of them could not be read, in words. */
export type MeetingsFound = { committees: CommitteeFound[]; meetings: MeetingFound[]; skipped: string[] };

/** The address of a meeting among those that were found. */
export function keyOf({ scheme, outsideId }: Pick<MeetingFound, "scheme" | "outsideId">): string {
  return `${scheme}:${outsideId}`;
}

/** What several files hold together: a meeting or committee that is in more than one of them is one, with all that is said of it. */
export function together(all: readonly MeetingsFound[]): MeetingsFound {
  const committees = new Map<string, CommitteeFound>();
  const meetings = new Map<string, MeetingFound>();
  for (const found of all) {
    for (const one of found.committees) {
      const there = committees.get(one.key);
      committees.set(one.key, {
        ...one,
        title: one.title || there?.title || "",
        isEnded: one.isEnded || (there?.isEnded ?? false),
      });
    }
    for (const one of found.meetings) {
      const there = meetings.get(keyOf(one));
      meetings.set(keyOf(one), there ? joined(there, one) : one);
    }
  }
  return {
    committees: [...committees.values()],
    meetings: [...meetings.values()].sort((a, b) =>
      `${a.meetsOn}${a.startsAt}`.localeCompare(`${b.meetsOn}${b.startsAt}`),
    ),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/** Of the two, the one with the agenda; what it lacks comes from the other. */
function joined(one: MeetingFound, other: MeetingFound): MeetingFound {
  const [full, bare] = other.items.length >= one.items.length ? [other, one] : [one, other];
  return {
    ...full,
    committee: full.committee || bare.committee,
    startsAt: full.startsAt ?? bare.startsAt,
    venue: full.venue || bare.venue,
    isCancelled: full.isCancelled || bare.isCancelled,
  };
}

/** One file as it is sent on to be read. */
export type FileSent = { name: string; bytes: Uint8Array };
