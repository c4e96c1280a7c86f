import { OPEN_THEMES } from "#app/domain/theme/state-sets.ts";
import { dayInLondon } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { REASON_LABELS } from "#app/domain/theme/reasons.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { countThemesByState, listOwnThemes } from "#db/home/home.server.ts";
import type { Db } from "#db/open.server.ts";
import type { DueAndLate } from "./due-and-late.server.ts";
import { listOf } from "./list-of.server.ts";
import { memberRows } from "./member-rows.server.ts";

const OWN_THEMES = 5;

/**
 * What waits for a member of these bodies; what became of what they proposed, and what is open to them. `due` is what they
 * are reminded of.
 */
export async function readMemberHome(db: Db, actor: Actor, bodyIds: number[], due: DueAndLate) {
  const own = await listOwnThemes(db, actor, actor.personId, OWN_THEMES);
  const open = await countThemesByState(db, actor, bodyIds, OPEN_THEMES);
  const only = await listOf(db, actor, bodyIds);
  return {
    rows: await memberRows(db, actor, own, due),
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
    openThemes: {
      count: open.reduce((sum, row) => sum + row.n, 0),
      href: only(`/themes?${OPEN_THEMES.map((state) => `state=${state}`).join("&")}`),
    },
  };
}
