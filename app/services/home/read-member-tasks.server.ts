import { OPEN_THEMES } from "#app/domain/theme/state-sets.ts";
import { clockText, dayInLondon } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { REASON_LABELS } from "#app/domain/theme/reasons.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { countThemesByState, listBusinessOf, listComingMeetings, listOwnThemes } from "#db/home/home.server.ts";
import type { Db } from "#db/open.server.ts";

const OWN_THEMES = 5;
/** More business than one meeting gets through. */
const MOST_BUSINESS = 20;

/** A member's own: drafts, what became of what they proposed, the next meeting with its agenda, and what is open. */
export async function memberTasks(db: Db, actor: Actor, bodyIds: number[]) {
  const own = await listOwnThemes(db, actor, actor.personId, OWN_THEMES);
  const [next] = await listComingMeetings(db, bodyIds, actor.today, 1);
  const agenda = next ? await listBusinessOf(db, actor, next.id, MOST_BUSINESS) : { rows: [], all: 0 };
  const open = await countThemesByState(db, actor, bodyIds, OPEN_THEMES);
  return {
    own: own.map((theme) => ({
      reference: reference("theme", theme.id),
      title: theme.title,
      state: theme.state,
      stateWords: THEME_STATES[theme.state].words,
      day: dayInLondon(new Date(theme.updatedAt)) as string,
      why: [theme.reasonCode ? REASON_LABELS[theme.reasonCode] : "", theme.reasonWords ?? ""]
        .filter(Boolean)
        .join(": "),
    })),
    next: next
      ? {
          reference: reference("meeting", next.id),
          words: `${meetingWeekday(next)}${next.startsAt ? `, ${clockText(next.startsAt)}` : ""}`,
          venue: next.venue,
          bodyName: next.bodyName,
          agenda: agenda.rows.map(({ id, title, minutes }) => ({ reference: reference("item", id), title, minutes })),
          more: agenda.all - agenda.rows.length,
        }
      : null,
    openThemes: {
      count: open.reduce((sum, row) => sum + row.n, 0),
      href: `/themes?${OPEN_THEMES.map((state) => `state=${state}`).join("&")}`,
    },
  };
}
