import { NO_LOAD } from "#app/domain/agenda-item/minutes-planned.ts";
import { isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { yearStartsOn, type YearStart } from "#app/domain/municipal-year.ts";
import { pageOf } from "#app/domain/pages.ts";
import { arrangeProgramme } from "#app/domain/programme/programme-view.ts";
import { linkOf, SUBJECTS_SHOWN, type LongPart } from "#app/domain/programme/public-page.ts";
import { lanesOfPublished } from "#app/domain/programme/published-year.ts";
import {
  substantive,
  type PublishedItemLine,
  type PublishedMeetingView,
  type PublishedProgrammeView,
} from "#app/domain/programme/view.ts";
import { yearPicture } from "#app/domain/programme/year-picture.ts";
import { isWaitingForDay } from "#app/domain/theme/state-sets.ts";

/** What the page of a programme shows, from the whole of it in memory: what the database is held against. */
export function pageFromAll(
  programme: PublishedProgrammeView,
  today: IsoDate,
  asked: (part: LongPart) => string | null,
) {
  const { body, from, introduction, note, changes, themes } = programme;
  const arranged = arrangeProgramme(programme, today);
  const { next } = arranged;
  const waiting = [...arranged.toBeSet, ...themes.filter(({ state }) => isWaitingForDay(state))];
  const subjects = next ? substantive(next.items) : [];
  return {
    ...{ body, from, introduction, note, changes },
    next: next && {
      ...lineOf(next),
      items: [...subjects.slice(0, SUBJECTS_SHOWN), ...next.items.filter((item) => !subjects.includes(item))],
      more: Math.max(0, subjects.length - SUBJECTS_SHOWN),
    },
    later: arranged.later.map((meeting) => inShort(meeting, false)),
    notRecorded: arranged.notRecorded.map((meeting) => inShort(meeting, false)),
    past: arranged.past.map((meeting) => inShort(meeting, true)),
    waiting: pageOf(waiting.map(linkOf), asked("to-be-set")),
    deferred: pageOf(arranged.deferred, asked("deferred")),
    withdrawn: pageOf(arranged.withdrawn, asked("withdrawn")),
    spokenOf: pageOf(
      themes.filter(({ state }) => !isWaitingForDay(state)),
      asked("spoken-of"),
    ),
  };
}

/** The meetings and lanes of the picture of its year, likewise. */
export function yearFromAll(
  programme: PublishedProgrammeView,
  year: YearStart & { startYear: number },
  today: IsoDate,
) {
  const items = [...programme.meetings.flatMap(({ items }) => items), ...programme.unplaced];
  return yearPicture(
    {
      firstDay: yearStartsOn(year.startYear, year),
      lastDay: addDays(yearStartsOn(year.startYear + 1, year), -1),
      meetings: programme.meetings.map((meeting) => ({ ...meeting, load: loadOf(meeting) })),
      lanes: lanesOfPublished(items, programme.themes),
      ...{ windows: [], deadlines: [], daysOff: [] },
    },
    today,
  );
}

function lineOf({ items: _items, from: _from, title: _title, ...line }: PublishedMeetingView) {
  return line;
}

function inShort(meeting: PublishedMeetingView, recordedOnly: boolean) {
  const items = substantive(meeting.items).filter(({ happened }) => !recordedOnly || happened === "recorded");
  return {
    ...lineOf(meeting),
    items: items.slice(0, SUBJECTS_SHOWN).map(itemInShort),
    more: Math.max(0, items.length - SUBJECTS_SHOWN),
  };
}

function itemInShort(item: PublishedItemLine) {
  const { kind, state, stateWords, exempt, moves } = item;
  return { ...linkOf(item), kind, state, stateWords, exempt, moves };
}

function loadOf({ minutesAvailable, items }: PublishedMeetingView) {
  const taken = items.filter(({ state }) => isOnAgenda(state));
  if (minutesAvailable === null || taken.some(({ exempt }) => exempt)) return null;
  return { ...NO_LOAD, planned: taken.reduce((sum, { minutes }) => sum + minutes, 0), available: minutesAvailable };
}
