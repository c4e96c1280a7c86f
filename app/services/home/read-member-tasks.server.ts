import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import { isOpenTheme, OPEN_THEMES } from "#app/domain/theme/state-sets.ts";
import { clockText, dayInLondon } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { REASON_LABELS } from "#app/domain/theme/reasons.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { countThemesByState, listComingMeetings, listOwnThemes } from "#db/home/home.server.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";

const OWN_THEMES = 5;

/** A member's own: drafts, what became of what they proposed, the next meeting with its agenda, and what is open. */
export async function memberTasks(db: Db, actor: Actor, bodyIds: number[]) {
  const own = await listOwnThemes(db, actor, actor.personId, OWN_THEMES);
  const [next] = await listComingMeetings(db, bodyIds, actor.today, 1);
  const agenda = next ? await listAgenda(db, actor, next.id) : [];
  const states = await countThemesByState(db, actor, bodyIds);
  const open = states.filter((row) => isOpenTheme(row.state));
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
          agenda: agenda
            .filter((item) => isInProgramme(item.kind))
            .map((item) => ({
              reference: reference("item", item.id),
              title: item.title,
              minutes: item.minutes,
            })),
        }
      : null,
    openThemes: {
      count: open.reduce((sum, row) => sum + row.n, 0),
      href: `/themes?${OPEN_THEMES.map((state) => `state=${state}`).join("&")}`,
    },
  };
}
