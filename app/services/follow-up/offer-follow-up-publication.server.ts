import { followUpPublishingOffers, mayPublishFollowUp, mayUnpublishFollowUp } from "#app/domain/public-record/may.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Actor, Reader } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { planFollowUps } from "#app/services/public-record/plan-follow-ups.server.ts";
import { readRecordViews } from "#app/services/public-record/read-public-record.server.ts";

/** What the pages that publish a follow-up, or take it back, need: the verdicts, and what readers would see. */
export async function offerFollowUpPublication(db: Db, actor: Actor, followUpId: number, today: IsoDate) {
  const [planned] = await planFollowUps(db, actor, [followUpId]);
  if (!planned) return undefined;
  const { row, facts, standing } = planned;
  const { followUps } = await readRecordViews(db, [planned.planned], today);
  return {
    reference: reference("follow_up", row.id),
    wording: row.wording,
    bodyName: row.bodyName,
    version: row.version,
    publishedOn: standing.publishedOn,
    followUps,
    verdicts: {
      publish: mayPublishFollowUp(facts, standing, actor),
      takeBack: mayUnpublishFollowUp(row, standing, actor),
    },
  };
}

/** The two deeds that put a follow-up before readers and take it back, as its own page offers them. */
export async function offerPublicity(db: Db, actor: Reader, followUpId: number) {
  const [planned] = await planFollowUps(db, actor, [followUpId]);
  if (!planned) return [];
  const { row, facts, standing } = planned;
  return followUpPublishingOffers(row.id, facts, standing, actor);
}

/** How a follow-up stands before readers. */
export type FollowUpPublicity = { publishedOn: IsoDate | null; isChanged: boolean; words: string };

/** How each of these follow-ups stands before readers: not published, published, or changed since. For the tracker. */
export async function listFollowUpPublicity(
  db: Db,
  reader: Reader,
  ids: readonly number[],
): Promise<Map<number, FollowUpPublicity>> {
  const planned = await planFollowUps(db, reader, ids);
  return new Map(planned.map(({ row, standing }) => [row.id, { ...standing, words: publicityText(standing) }]));
}

function publicityText(standing: Omit<FollowUpPublicity, "words">): string {
  if (standing.publishedOn === null) return "Not published";
  return standing.isChanged ? "Changed since published" : "Published";
}
