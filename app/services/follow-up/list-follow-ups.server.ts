import { openAndLateCounts } from "#app/domain/follow-up/lateness.ts";
import { followUpLine } from "#app/domain/follow-up/line.ts";
import { readingOwners } from "#app/domain/follow-up/owner-names.ts";
import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import type { TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";
import type { ListSource } from "#app/domain/list-source.ts";
import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { listOffices } from "#db/administration/offices.server.ts";
import { followUpFacts } from "#db/follow-up/follow-up-facts.server.ts";
import { listHeldMeetings } from "#db/follow-up/follow-up-reports.server.ts";
import { hasOpenFollowUp, listFollowUpsByNumber, listLastClosed } from "#db/follow-up/follow-up-tracker.server.ts";
import { listOwnerCodes } from "#db/follow-up/owner-facts.server.ts";
import { listSource } from "#db/list/list-source.server.ts";
import type { Db } from "#db/open.server.ts";
import { bodiesToReportFor } from "./list-to-report.server.ts";
import { trackedRows } from "./tracked-rows.server.ts";

const LAST_CLOSED = 5;

/** How many of a body's last meetings the tracker can be asked about: about a year of them. */
const MEETINGS_BACK = 6;

const AS_THEY_STAND = { column: "", down: false };

/**
 * The follow-ups of the actor's working record across their bodies, as the list of the tracker; how many are open and how
 * many of those late, whether the actor may report on one, each number with its list; and the last five that were closed, for when nothing is open.
 */
export async function readTracker(db: Db, actor: Actor) {
  const source = await followUpSource(db, actor);
  const asked = { words: [], kinds: { status: ["overdue", ...OPEN_FOLLOW_UPS] }, group: null, sort: AS_THEY_STAND };
  const { found, all, kinds } = await source.count(asked, ["late"]);
  const late = (reason: string) => kinds["late"]?.counts.find(({ values }) => values?.[0] === reason)?.count ?? 0;
  const closed = found === 0 && all > 0 ? await listLastClosed(db, actor, LAST_CLOSED) : [];
  return {
    source,
    open: found,
    mayReport: await hasOpenFollowUp(db, actor, bodiesToReportFor(actor)),
    counts: openAndLateCounts(found, { work: late("work_late"), reply: late("reply_late") }),
    lastClosed: closed.map((row) => ({ ...followUpLine(row, actor.today), closedAt: row.closedAt as string })),
  };
}

/** The same, with every follow-up as a row of the tracker. */
export async function listFollowUps(db: Db, actor: Actor) {
  const { source, ...told } = await readTracker(db, actor);
  const ids = await source.ids({ words: [], kinds: {}, group: null, sort: AS_THEY_STAND });
  return { ...told, followUps: [...(await source.rows(ids)).values()] };
}

/** The follow-ups of the actor's working record as a list; an owner has one name in all of it, however it is written. */
export async function followUpSource(db: Db, actor: Actor): Promise<ListSource<TrackedFollowUp>> {
  const held = await listHeldMeetings(db, bodiesOf(actor), actor.today, MEETINGS_BACK);
  const ownersNamed = readingOwners(await listOffices(db, bodiesOf(actor)));
  const codes = await listOwnerCodes(db, actor);
  const owners = new Map(codes.map((row) => [row.code, ownersNamed(row)]));
  const known = { actor, held, owners };
  return listSource(db, followUpFacts(actor, owners, held), async (ids) =>
    trackedRows(await listFollowUpsByNumber(db, actor, ids), known),
  );
}
