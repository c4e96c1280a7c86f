import { mayCreateItem } from "#app/domain/agenda-item/may.ts";
import { slotText, USUAL_MINUTES } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import { planItemOf } from "#app/domain/plan/plan-item.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listFollowing } from "#db/theme/following-themes.server.ts";
import { listThemesToPlace } from "#db/theme/themes-to-place.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";
import { followsOf } from "./plan-order.server.ts";
import type { Away } from "./read-away.server.ts";
import type { Priorities } from "./read-priorities.server.ts";

type Known = { scored: Priorities; away: Away };

/** The approved themes without an item, as a plan takes them: with the minutes that the scoring round gave, or the usual ones. Two queries. */
export async function planThemes(db: Db, actor: Actor, programme: OfferedProgramme, { scored, away }: Known) {
  const waiting = await listThemesToPlace(db, actor, programme.bodyId);
  const rows = waiting.filter((theme) => mayCreateItem(programme.bodyId, theme, programme.state, actor).allowed);
  const following = rows.length > 0 ? await listFollowing(db, programme.bodyId) : [];
  return {
    planned: rows.map((theme) => {
      const { id, title } = theme;
      return planItemOf({
        id: reference("theme", id),
        title,
        kind: "theme",
        minutes: scored.get(id)?.minutes ?? USUAL_MINUTES,
        paper: "expected",
        now: null,
        pinnedTo: null,
        theme: { id: reference("theme", id), title },
        people: away.ofTheme(theme, slotText(theme).witnessWords),
        window: null,
        priority: scored.get(id)?.priority ?? null,
        papersDueOn: null,
        toldReaders: false,
        today: actor.today,
      });
    }),
    follows: rows.flatMap(({ id }) => followsOf(following, reference("theme", id), id)),
    ground: waiting.map(({ id, title, version }) => ({
      id: reference("theme", id),
      version,
      besides: "",
      words: `“${title}”`,
    })),
  };
}
