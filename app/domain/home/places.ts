import { bodiesOf, type Person } from "#app/domain/actor.ts";
import type { Right } from "#app/domain/deed.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { MINUTES_DEEDS } from "#app/domain/minutes/deeds.ts";
import { OWN_IMPORT_DEEDS } from "#app/domain/own-sheet/deeds.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import { SCORING_DEEDS } from "#app/domain/scoring/deeds.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { searchedWords } from "#app/domain/text.ts";
import { MENU_SIGNED_OUT, menuOf } from "./menu.ts";

/** Somewhere to go that is no record: a page of the reader's, or a deed that they may do now. */
export type Place = {
  href: string;
  words: string;
  facts: "Page" | "To do";
  /** Other words it is looked for by. */
  also?: string;
};

/** Deeds that begin on a page of their own, each offered to who may do it in some body. */
const DEEDS: readonly { right: Right; href: string; words: string; also?: string }[] = [
  { right: THEME_DEEDS.propose_theme, href: "/themes/new", words: "Propose a theme", also: "add new suggest topic" },
  { right: MEETING_DEEDS.create_meeting, href: "/meetings/new", words: "Add a meeting", also: "new date" },
  { right: FOLLOW_UP_DEEDS.chase_follow_up, href: "/follow-ups/chase", words: "Chase the owners", also: "late remind" },
  { right: FOLLOW_UP_DEEDS.chase_follow_up, href: "/follow-ups/answers", words: "Read the owners’ answers" },
  {
    right: FOLLOW_UP_DEEDS.report_follow_up,
    href: "/follow-ups/reports",
    words: "Report on several follow-ups",
    also: "progress",
  },
  { right: MINUTES_DEEDS.bring_minutes, href: "/bring-in/minutes", words: "Bring minutes in", also: "import paste" },
  { right: OWN_IMPORT_DEEDS.bring_in_table, href: "/bring-in", words: "Bring in a table", also: "import Excel sheet" },
  {
    right: MEETING_DEEDS.add_held_meeting,
    href: "/meetings/past/new",
    words: "Add a meeting that has been held",
    also: "past old",
  },
  {
    right: PROGRAMME_DEEDS.start_programme,
    href: "/programmes/new",
    words: "Start a work programme",
    also: "new year",
  },
  { right: SCORING_DEEDS.write_criteria, href: "/scoring/criteria/new", words: "Write criteria", also: "scoring" },
];

/** Pages that stand in no menu. */
const PAGES: readonly { right: Right | null; href: string; words: string; also?: string }[] = [
  { right: null, href: "/search", words: "Search" },
  { right: null, href: "/account", words: "Your account", also: "sessions settings" },
  { right: null, href: "/account/password", words: "Change your password" },
  { right: null, href: "/account/second-step", words: "Your second step", also: "two factor passkey app code" },
  { right: null, href: "/account/reminders", words: "Reminders by e-mail", also: "settings" },
  { right: null, href: "/account/availability", words: "Days you cannot come", also: "availability absence" },
  { right: null, href: "/account/calendar", words: "Your calendar", also: "subscribe" },
  { right: null, href: "/account/keys", words: "Keys", also: "keyboard shortcuts settings" },
  { right: QUESTION_DEEDS.agree_question, href: "/scoring", words: "Scoring", also: "rounds criteria" },
  { right: MEETING_DEEDS.create_meeting, href: "/deadlines/earliest", words: "The earliest lawful meeting" },
  { right: FOLLOW_UP_DEEDS.chase_follow_up, href: "/follow-ups/not-reported", words: "Follow-ups not reported on" },
];

const ADMINISTRATION = [
  { href: "/admin/people", words: "People", also: "accounts invitations" },
  { href: "/admin/bodies", words: "Bodies", also: "panels committees" },
  { href: "/admin/offices", words: "Offices", also: "owners" },
  { href: "/admin/days", words: "Days that do not count", also: "bank holidays closed" },
  { href: "/admin/sign-in", words: "Signing in", also: "second step two factor security" },
  { href: "/admin/retention", words: "How long things are kept", also: "retention" },
];

/** What the places of a reader are worked out from, beside their parts. */
export type PlacesOf = {
  waiting: number;
  programmes: readonly { href: string; bodyName: string; yearLabel: string }[];
  toRecord: readonly { href: string; day: string; bodyName: string }[];
};

const NOTHING: PlacesOf = { waiting: 0, programmes: [], toRecord: [] };

/** Every place of the reader: what is to be done first, then pages; of the public for who is not signed in. */
export function placesOf(reader: Person | null, { waiting, programmes, toRecord } = NOTHING): Place[] {
  if (!reader) return MENU_SIGNED_OUT.map(({ href, words }) => ({ href, words, facts: "Page" }));
  const may = (right: Right | null) =>
    right === null || bodiesOf(reader).some((bodyId) => mayByRole(right, reader, bodyId).allowed);
  const deeds = [
    ...(waiting > 0 ? [{ href: "/approvals", words: "Decide what waits for you", also: "approve" }] : []),
    ...toRecord.map(({ href, day, bodyName }) => ({
      href,
      words: `Record ${day}`,
      also: `${bodyName} meeting minutes`,
    })),
    ...DEEDS.filter(({ right }) => may(right)),
  ];
  const pages = [
    ...menuOf(reader, 0),
    ...programmes.flatMap(({ href, bodyName, yearLabel }) => [
      { href: `${href}/planner`, words: `Planner of ${bodyName} ${yearLabel}`, also: "board" },
      { href, words: `Programme of ${bodyName} ${yearLabel}` },
    ]),
    ...PAGES.filter(({ right }) => may(right)),
    ...(reader.administrator ? ADMINISTRATION : []),
  ];
  const placed = (facts: Place["facts"]) => (place: Omit<Place, "facts">) => ({
    href: place.href,
    words: place.words,
    facts,
    ...(place.also ? { also: place.also } : {}),
  });
  return [...deeds.map(placed("To do")), ...pages.map(placed("Page"))];
}

/** The places that every word typed begins a word of, those whose own words begin with it first; what is to do where nothing is typed. */
export function placesFor(typed: string, places: readonly Place[], most: number): Place[] {
  const asked = searchedWords(typed);
  if (asked.length === 0) return places.filter(({ facts }) => facts === "To do").slice(0, most);
  const found = places.filter((place) => {
    const words = searchedWords(`${place.words} ${place.also ?? ""}`);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
  const isFirst = ({ words }: Place) => searchedWords(words)[0]?.startsWith(asked[0] ?? "") ?? false;
  return [...found.filter(isFirst), ...found.filter((place) => !isFirst(place))].slice(0, most);
}
