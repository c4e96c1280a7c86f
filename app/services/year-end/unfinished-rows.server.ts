import { ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { notHeldText } from "#app/domain/year-end/may.ts";
import type { UnfinishedKind } from "#app/domain/year-end/choices.ts";
import { QUESTION_STATES } from "#app/domain/question/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { takenAlongAtEnd } from "#app/domain/question/taken-along.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import {
  listUnfinishedFollowUps,
  listUnfinishedItems,
  listUnfinishedQuestions,
  listUnfinishedThemes,
  type EndingYear,
} from "#db/year-end/year-end.server.ts";
import { whatHangsOnThemes } from "#app/services/theme/what-hangs-on-themes.server.ts";

export const PATHS = { theme: "/themes", item: "/items", question: "/questions", follow_up: "/follow-ups" } as const;

type Found = { id: number; title: string; version: number };
type UnfinishedItem = Awaited<ReturnType<typeof listUnfinishedItems>>[number];

/** What a year leaves unfinished, kind by kind, as rows to tick; of a theme also what goes along when it is closed or handed over. */
export async function unfinishedOf(db: Db, actor: Actor, year: EndingYear) {
  const themes = await listUnfinishedThemes(db, actor, year);
  const themeIds = themes.map(({ id }) => id);
  const hanging = await whatHangsOnThemes(db, actor, themeIds);
  const items = await listUnfinishedItems(db, actor, year);
  const questions = await listUnfinishedQuestions(db, actor, year);
  const followUps = await listUnfinishedFollowUps(db, actor, year);
  return [
    {
      kind: "theme" as const,
      rows: themes.map((row) => ({
        ...rowOf("theme", row, THEME_STATES[row.state].words),
        takenAlong: takenAlongAtEnd(hanging(row.id)),
      })),
    },
    {
      kind: "item" as const,
      rows: items.map((row) => ({ ...rowOf("item", row, whereText(row)), toHold: toHold(row, actor) })),
    },
    {
      kind: "question" as const,
      rows: questions.map((row) => rowOf("question", row, QUESTION_STATES[row.state].words)),
    },
    {
      kind: "follow_up" as const,
      rows: followUps.map((row) => rowOf("follow_up", row, FOLLOW_UP_STATES[row.state].words)),
    },
  ];
}

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
