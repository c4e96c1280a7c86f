import { reference } from "#app/domain/references.ts";
import { mayRound } from "#app/domain/scoring/may.ts";
import type { Db } from "#db/open.server.ts";
import { putRecords } from "#db/public-record/published-records.server.ts";
import { requireCurrent, runDeedFor, type Acting } from "#app/services/run-deed.server.ts";
import type { RoundChanged, RoundInput } from "./change-round-by.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { planRound } from "./plan-round.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { roundView } from "#app/domain/public-record/round.ts";
import type { Actor } from "#app/domain/actor.ts";
import { findPublishedRound } from "#db/public-record/published-rounds.server.ts";
import { listAroundThemes } from "./read-published-round.server.ts";
import { headOfRound } from "./round-head.server.ts";

/**
 * Publishes what was chosen in a round: the criteria and the final list, in place
 * of what was published of it before. Refuses by role, while the scoring is open,
 * or a stale version. A round of another body throws `NoSuchRecord`.
 */
export function publishRound(db: Db, acting: Acting, input: RoundInput): RoundChanged {
  return runDeedFor(db, acting, async (trx) => {
    const { round, entry } = requireRecord(await planRound(trx, acting.actor, input.roundId));
    const { id, version, bodyId, startYear } = round;
    const subject = { kind: "scoring", id, version } as const;
    await requireCurrent(trx, subject, input.version, mayRound("publish_round", round, acting.actor));

    const belongs = { bodyId, startYear, themeId: null, itemId: null, meetingId: null, onDay: null };
    const planned = { kind: "scoring", id, ...belongs, entry, title: entry.title } as const;
    await putRecords(trx, [planned], { at: acting.now, name: acting.actor.name });
    const refer = reference("scoring", id);
    await writeEvent(trx, acting, {
      action: "round_published",
      subject,
      bodyId,
      particulars: { reference: refer },
    });
    return { reference: refer };
  });
}

/** What the page that publishes a round needs: the verdict, and the list that readers would see. */
export async function offerRoundPublication(db: Db, actor: Actor, roundId: number) {
  const planned = await planRound(db, actor, roundId);
  if (!planned) return undefined;
  const { round, entry } = planned;
  const published = await findPublishedRound(db, roundId);
  const publishedOn = published?.publishedOn ?? null;
  const themes = entry.themes.map(({ themeId }) => ({ kind: "theme" as const, id: themeId }));
  const around = await listAroundThemes(db, themes);
  const body = { slug: round.bodySlug, name: round.bodyName };
  return {
    ...headOfRound(round),
    verdict: mayRound("publish_round", round, actor),
    publishedOn,
    shown: roundView(entry, { body, publishedOn }, new PublishedEntries(around, actor.today)),
  };
}
