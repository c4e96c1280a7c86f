import type { IsoInstant } from "#app/domain/calendar.ts";
import { programmeView } from "#app/domain/programme/programme-view.ts";
import type { PublishedRef, Snapshot } from "#app/domain/programme/entry.ts";
import { yearLabel, yearWords } from "#app/domain/municipal-year.ts";
import { refsNotIn } from "#app/domain/programme/release-refs.ts";
import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import { plannedText, standsText, type WorkingReport } from "#app/domain/paper/programme-report.ts";
import type { PublishedProgrammeView } from "#app/domain/programme/view.ts";
import { entriesOfRelease } from "#app/domain/programme/published-entries.ts";
import { asMember, type Actor } from "#app/domain/actor.ts";
import { named, reference } from "#app/domain/references.ts";
import { listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammeItems } from "#db/programme/programme-items.server.ts";
import { findProgramme } from "#db/programme/programmes.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { planRelease } from "./plan-release.server.ts";
import type { OfferedProgramme } from "./offer-programme.server.ts";

/**
 * A programme as a release made now would say it, and what is known of it beside
 * that: the load of its meetings, what waits for the chair, how many items such a
 * release leaves out. A bounded number of queries.
 */
export async function readProgrammeAsItStands(
  db: Db,
  actor: Actor,
  offered: OfferedProgramme,
  now: IsoInstant,
): Promise<{ programme: PublishedProgrammeView; working: WorkingReport }> {
  const { slug, startYear, firstDay, lastDay } = offered;
  const row = await findProgramme(db, actor, { bodySlug: slug, startYear });
  if (!row) throw new Error("The programme was there a moment ago.");
  const { snapshot, changes, number } = await planRelease(db, row, now);
  const of = {
    body: { slug, name: offered.bodyName },
    from: {
      href: offered.address,
      yearLabel: yearLabel(startYear, row),
      yearWords: yearWords(startYear, row),
      releaseNumber: number,
      publishedOn: actor.today,
    },
  };
  const beside = await listPublications(db, besides(snapshot));
  const { programme, rows } = entriesOfRelease(snapshot, of, beside, actor.today);
  const meetings = await listMeetingsBetween(db, actor, offered.bodyId, firstDay, lastDay);
  const items = await listProgrammeItems(db, asMember(actor), offered.id);
  const inIt = new Set(snapshot.items.map(({ id }) => id));
  return {
    programme: programmeView(programme, rows, { note: "", changes }),
    working: {
      stateWords: standsText(offered.state),
      loads: Object.fromEntries(
        meetings.map((meeting) => [reference("meeting", meeting.id), plannedText(loadOf(meeting))]),
      ),
      waiting: items.flatMap((item) =>
        item.variationId === null
          ? []
          : [{ ...variationLink(item.variationId), title: named(item.title, reference("item", item.id)) }],
      ),
      leftOut: items.filter(({ id, state }) => !inIt.has(id) && state !== "withdrawn").length,
    },
  };
}

/** What the release speaks of and does not hold: themes and meetings of other programmes. */
function besides(snapshot: Snapshot): PublishedRef[] {
  const themes = snapshot.items.flatMap(({ themeId }) =>
    themeId === null ? [] : [{ kind: "theme" as const, id: themeId }],
  );
  return refsNotIn(snapshot, themes);
}

function variationLink(id: number) {
  const ref = reference("variation", id);
  return { reference: ref, href: `/variations/${ref}` };
}
