import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemKind, ItemState } from "#app/domain/agenda-item/states.ts";
import { ROWS_ON_PAGE, pageOf, type Paged } from "#app/domain/pages.ts";
import { isWaitingForDay } from "#app/domain/theme/state-sets.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { PublishedRef } from "./entry.ts";
import type {
  PublishedItemLine,
  PublishedLink,
  PublishedMeetingLine,
  PublishedProgrammeView,
  PublishedThemeLink,
} from "./view.ts";

/** How many subjects of a meeting stand on its programme's page; all of them are on the meeting's own. */
export const SUBJECTS_SHOWN = 30;

/** An item in a list of a programme: what it is called, and how it stands. */
export type ItemInShort = PublishedLink & Pick<PublishedItemLine, "kind" | "state" | "stateWords" | "exempt" | "moves">;

/** A meeting on its programme's page: the first subjects of it, and how many more there are. */
export type MeetingInShort = PublishedMeetingLine & { items: ItemInShort[]; more: number };

export type NextMeetingShown = PublishedMeetingLine & { items: PublishedItemLine[]; more: number };

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
  spokenOf: Paged<PublishedThemeLink>;
};

/** Where an item of a programme stands, or a theme of it that has no item. */
export type PlaceInProgramme = {
  kind: "item" | "theme";
  id: number;
  meetingId: number | null;
  itemKind: ItemKind | null;
  state: ItemState | ThemeState;
};

/**
 * Each long part of a programme's page as the page of it that the address asks for. `stranded` are the meetings to
 * come that are cancelled: their subjects wait for another day.
 */
export function longParts(
  places: readonly PlaceInProgramme[],
  stranded: readonly number[],
  asked: (part: LongPart) => string | null,
): Record<LongPart, Paged<PublishedRef>> {
  const items = places.filter(({ kind }) => kind === "item");
  const themes = places.filter(({ kind }) => kind === "theme");
  const without = (state: ItemState) => items.filter((item) => item.meetingId === null && item.state === state);
  const isOnStranded = ({ meetingId, itemKind }: PlaceInProgramme) =>
    itemKind === "theme" && meetingId !== null && stranded.includes(meetingId);
  const isWaiting = ({ state }: PlaceInProgramme) => isWaitingForDay(state as ThemeState);
  const part = (name: LongPart, ...rows: PlaceInProgramme[][]) => pageOf(rows.flat(), asked(name), ROWS_ON_PAGE);
  return {
    "to-be-set": part(
      "to-be-set",
      without("not_scheduled"),
      without("scheduled"),
      items.filter(isOnStranded),
      themes.filter(isWaiting),
    ),
    deferred: part("deferred", without("deferred")),
    // A cancelled meeting takes its apologies and minutes with it: no subject that readers knew of is withdrawn so.
    withdrawn: part(
      "withdrawn",
      without("withdrawn").filter(({ itemKind }) => itemKind !== null && isInProgramme(itemKind)),
      items.filter(({ meetingId, state }) => meetingId !== null && state === "withdrawn"),
    ),
    "spoken-of": part(
      "spoken-of",
      themes.filter((theme) => !isWaiting(theme)),
    ),
  };
}

/** What leads to a record, and nothing else of it. */
export function linkOf({ reference, title, titleCy, href }: PublishedLink): PublishedLink {
  return { reference, title, ...(titleCy === undefined ? {} : { titleCy }), href };
}
