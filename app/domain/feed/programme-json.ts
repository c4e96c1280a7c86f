import type { ItemKind, ItemState } from "#app/domain/agenda-item/states.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Format } from "#app/domain/formats.ts";
import type { MeetingKind, MeetingState } from "#app/domain/meeting/states.ts";
import { dateBasisOf, type PublishedMove } from "#app/domain/programme/entry.ts";
import type { PublishedEntry, PublishedEntries } from "#app/domain/programme/published-entries.ts";
import type { QuestionKind, QuestionState } from "#app/domain/question/states.ts";
import { reference, type ReferredKind } from "#app/domain/references.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { timeOf } from "./meeting-event.ts";

/**
 * A published programme for programs. Its shape is promised by
 * `app/exports/programme-1.schema.json`: what is required stays; a change of it is
 * a new version with a schema of its own. What only some records have may come as a field that is not required.
 */
export const PROGRAMME_JSON_VERSION = 1;

type Link = { reference: string; url: string };

export type QuestionJson = Link & {
  text: string;
  kind: QuestionKind;
  state: QuestionState;
  addressee: string;
  asker: string | null;
};

export type ItemJson = Link & {
  title: string;
  kind: ItemKind;
  purpose: string;
  format: Format;
  minutes: number;
  state: ItemState;
  /** Why it is deferred or withdrawn. */
  reason: string | null;
  leadMember: string | null;
  witnesses: string[];
  theme: (Link & { title: string; why: string; linesOfEnquiry: string[] }) | null;
  questions: QuestionJson[];
  moves: PublishedMove[];
};

export type MeetingJson = Link & {
  on: IsoDate;
  /** There only where no source states the date. */
  dateIsInferred?: true;
  startsAt: string | null;
  /** The same in UTC; null where the time, or how long it is, is not published. */
  from: IsoInstant | null;
  until: IsoInstant | null;
  minutesAvailable: number | null;
  venue: string;
  howToAttend: string;
  kind: MeetingKind;
  state: MeetingState;
  /** Why it is cancelled. */
  reason: string | null;
  movedFrom: IsoDate | null;
  items: ItemJson[];
};

export type ProgrammeJson = {
  $schema: string;
  version: typeof PROGRAMME_JSON_VERSION;
  url: string;
  body: { name: string; url: string };
  year: string;
  release: { number: number; publishedOn: IsoDate; note: string; changes: string[] };
  introduction: string;
  meetings: MeetingJson[];
  /** Items without a meeting: to be set, deferred or withdrawn. */
  unplaced: ItemJson[];
  /** Themes that are chosen and have no item yet. */
  themes: (Link & { title: string; why: string; state: ThemeState })[];
};

/** A published programme, from its row and the rows around it; `origin` is the site's own. */
export function programmeJson(
  row: PublishedEntry<"programme">,
  rows: PublishedEntries,
  release: { note: string; changes: string[] },
  origin: string,
): ProgrammeJson {
  const { entry, body, from } = row;
  const items = rows.list("item", entry.itemIds);
  const unplaced = items.filter((item) => !rows.find("meeting", item.entry.meetingId));
  return {
    $schema: `${origin}${SCHEMA_PATH}`,
    version: PROGRAMME_JSON_VERSION,
    url: origin + from.href,
    body: { name: body.name, url: `${origin}/bodies/${body.slug}` },
    year: from.yearLabel,
    release: { number: from.releaseNumber, publishedOn: from.publishedOn, ...release },
    introduction: entry.introduction,
    meetings: rows.list("meeting", entry.meetingIds).map((meeting) => meetingJson(meeting, rows, origin)),
    unplaced: unplaced.map((item) => itemJson(item, rows, origin)),
    themes: rows.list("theme", entry.themeIds).map(({ entry: { id, title, why, state } }) => ({
      ...linkTo("theme", id, origin),
      title,
      why,
      state,
    })),
  };
}

export const SCHEMA_PATH = `/schemas/programme-${PROGRAMME_JSON_VERSION}.json`;

function meetingJson({ entry }: PublishedEntry<"meeting">, rows: PublishedEntries, origin: string): MeetingJson {
  const { id, meetsOn, startsAt, venue, howToAttend, kind, state, reason, movedFrom } = entry;
  const minutesAvailable = entry.minutesAvailable ?? null;
  const time = timeOf({ meetsOn, startsAt, minutesAvailable });
  const items = rows.list("item", entry.itemIds).filter((item) => item.entry.meetingId === id);
  return {
    ...linkTo("meeting", id, origin),
    on: meetsOn,
    ...(dateBasisOf(entry) === "inferred" ? { dateIsInferred: true as const } : {}),
    startsAt,
    from: "from" in time ? time.from : null,
    until: "from" in time ? time.until : null,
    minutesAvailable,
    venue,
    howToAttend,
    kind,
    state,
    reason,
    movedFrom,
    items: items.map((item) => itemJson(item, rows, origin)),
  };
}

function itemJson({ entry }: PublishedEntry<"item">, rows: PublishedEntries, origin: string): ItemJson {
  const { id, title, kind, purpose, format, minutes, state, reason, leadMember, witnesses } = entry;
  const theme = rows.find("theme", entry.themeId)?.entry;
  return {
    ...linkTo("item", id, origin),
    title,
    kind,
    purpose,
    format,
    minutes,
    state,
    reason,
    leadMember,
    witnesses,
    theme: theme
      ? {
          ...linkTo("theme", theme.id, origin),
          title: theme.title,
          why: theme.why,
          linesOfEnquiry: theme.lines,
        }
      : null,
    questions: rows.list("question", entry.questionIds).map((question) => questionJson(question, origin)),
    moves: entry.moves.map(({ kind: how, from, to, reason: because, publishedOn }) => ({
      kind: how,
      from,
      to,
      reason: because,
      publishedOn,
    })),
  };
}

function questionJson({ entry }: PublishedEntry<"question">, origin: string): QuestionJson {
  const { id, text, kind, state, addressee, asker } = entry;
  return { ...linkTo("question", id, origin), text, kind, state, addressee, asker };
}

const ROOMS = { meeting: "meetings", item: "items", theme: "themes", question: "questions" } as const;

function linkTo(kind: keyof typeof ROOMS & ReferredKind, id: number, origin: string): Link {
  const ref = reference(kind, id);
  return { reference: ref, url: `${origin}/${ROOMS[kind]}/${ref}` };
}
