import { planMove } from "#app/domain/agenda-item/plan-move.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { StaysPut } from "#app/domain/plan/asked-plan.ts";
import { planItemOf } from "#app/domain/plan/plan-item.ts";
import { reference } from "#app/domain/references.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listOpenVariations } from "#db/programme/variations.server.ts";
import { listFollowing } from "#db/theme/following-themes.server.ts";
import type { YearWindow } from "#app/services/deadline/read-year-windows.server.ts";
import { followsOf } from "./plan-order.server.ts";
import type { Away } from "./read-away.server.ts";
import type { Priorities } from "./read-priorities.server.ts";

type Known = {
  coming: readonly MeetingRow[];
  /** When papers are due, by meeting. */
  due: ReadonlyMap<number, IsoDate | null>;
  windows: readonly YearWindow[];
  scored: Priorities;
  /** The meeting that readers were told of each item. */
  told: ReadonlyMap<number, number | null>;
  away: Away;
};

/**
 * The items of a year as a plan takes them. One that may not be moved stays on its meeting, or is left out of the plan
 * where it has none. Three queries.
 */
export async function planItems(db: Db, actor: Actor, rows: readonly ItemRow[], known: Known) {
  const ids = rows.map(({ id }) => id);
  const open = await listOpenVariations(db, ids);
  const witnesses = await listWitnesses(db, ids);
  const following = rows[0] ? await listFollowing(db, rows[0].bodyId) : [];
  const stays: StaysPut[] = [];
  const planned = rows.flatMap((row) => {
    const openVariationId = open.find(({ itemId }) => itemId === row.id)?.id ?? null;
    const facts = { next: null, delegationId: null, openVariationId };
    const { verdict } = planMove(row, { deed: "schedule_item", to: null }, facts, actor);
    const meeting = row.meetingId === null ? null : reference("meeting", row.meetingId);
    const id = reference("item", row.id);
    if (!verdict.allowed) stays.push({ id, title: row.title, meeting, because: verdict.because });
    if (!verdict.allowed && meeting === null) return [];
    return planItemOf({
      ...row,
      id,
      now: meeting,
      pinnedTo: verdict.allowed ? null : meeting,
      theme: row.themeId === null ? null : { id: reference("theme", row.themeId), title: row.themeTitle ?? "" },
      people: known.away.of(row, witnesses),
      window: known.windows.find(({ ruleId }) => ruleId === row.statutoryRule) ?? null,
      priority: (row.themeId === null ? undefined : known.scored.get(row.themeId))?.priority ?? null,
      papersDueOn: row.meetingId === null ? null : (known.due.get(row.meetingId) ?? null),
      toldReaders: row.meetingId !== null && known.told.get(row.id) === row.meetingId,
      today: actor.today,
    });
  });
  const follows = rows.flatMap(({ id, themeId }) => followsOf(following, reference("item", id), themeId));
  return { planned, stays, follows, ground: rows.map(groundOf(open)) };
}

function groundOf(open: Awaited<ReturnType<typeof listOpenVariations>>) {
  return ({ id, version, title }: ItemRow) => ({
    id: reference("item", id),
    version,
    besides: String(open.find(({ itemId }) => itemId === id)?.id ?? ""),
    words: `“${title}”`,
  });
}
