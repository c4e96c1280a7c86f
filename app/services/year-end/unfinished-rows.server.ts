import { ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { notHeldText } from "#app/domain/year-end/may.ts";
import type { UnfinishedKind } from "#app/domain/year-end/choices.ts";
import { QUESTION_STATES } from "#app/domain/question/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Part } from "#app/domain/list-source.ts";
import { reference } from "#app/domain/references.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import {
  listUnfinishedFollowUps,
  listUnfinishedItems,
  listUnfinishedQuestions,
  listUnfinishedThemes,
} from "#db/year-end/year-end.server.ts";
import type { EndingYear } from "#db/year-end/what-is-left.server.ts";
import { takenAlongOfThemes } from "./hangs-at-end.server.ts";

export const PATHS = { theme: "/themes", item: "/items", question: "/questions", follow_up: "/follow-ups" } as const;

type Found = { id: number; title: string; version: number };
type Row = ReturnType<typeof rowOf>;
type UnfinishedItem = Awaited<ReturnType<typeof listUnfinishedItems>>[number];

/** The rows to tick of each kind of what a year leaves; of a theme also what goes along when it is closed or handed over. */
export const ROWS = {
  theme: async (db, actor, year, part) => {
    const themes = await listUnfinishedThemes(db, actor, year, part);
    const takenAlong = await takenAlongOfThemes(
      db,
      actor,
      themes.map(({ id }) => id),
    );
    return themes.map((row) => ({
      ...rowOf("theme", row, THEME_STATES[row.state].words),
      takenAlong: takenAlong(row.id),
    }));
  },
  item: async (db, actor, year, part) =>
    (await listUnfinishedItems(db, actor, year, part)).map((row) => ({
      ...rowOf("item", row, whereText(row)),
      toHold: toHold(row, actor),
    })),
  question: async (db, actor, year, part) =>
    (await listUnfinishedQuestions(db, actor, year, part)).map((row) =>
      rowOf("question", row, QUESTION_STATES[row.state].words),
    ),
  follow_up: async (db, actor, year, part) =>
    (await listUnfinishedFollowUps(db, actor, year, part)).map((row) =>
      rowOf("follow_up", row, FOLLOW_UP_STATES[row.state].words),
    ),
} satisfies Record<UnfinishedKind, (db: Db, actor: Actor, year: EndingYear, part: Part) => Promise<Row[]>>;

/** What to do first where the item's meeting is past and not held, and where; null otherwise. */
function toHold(row: UnfinishedItem, { today }: Actor) {
  const words = notHeldText(row, today);
  return words && row.meetingId ? { words, href: `/meetings/${reference("meeting", row.meetingId)}/record` } : null;
}

/** "Scheduled, 4 March 2027"; the state alone where it has no meeting. */
function whereText(row: UnfinishedItem): string {
  return [ITEM_STATES[row.state].words, meetingDay(row)].filter(Boolean).join(", ");
}

function rowOf(kind: UnfinishedKind, { id, title, version }: Found, state: string) {
  const ref = reference(kind, id);
  return {
    tick: `${kind}.${id}.${version}`,
    reference: ref,
    href: `${PATHS[kind]}/${ref}`,
    title,
    state,
    takenAlong: [] as string[],
    toHold: null as { words: string; href: string } | null,
  };
}
