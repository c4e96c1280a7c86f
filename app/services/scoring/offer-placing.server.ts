import { mayRound } from "#app/domain/scoring/may.ts";
import { meanOf, meanText } from "#app/domain/scoring/spread.ts";
import { CHOSEN_PLACES } from "#app/domain/scoring/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { placedEntries } from "./placed-entries.server.ts";
import { headOfRound } from "./round-head.server.ts";

/** What placing one theme of a round needs: what the scores suggest for it, and where it stands. */
export async function offerPlacing(db: Db, actor: Actor, roundId: number, themeId: number) {
  const read = await placedEntries(db, actor, roundId);
  const entry = read?.entries.find((one) => one.themeId === themeId && one.seen === 1);
  if (!read || !entry) return undefined;
  const verdict = mayRound("place_theme", read.round, actor);
  return {
    ...headOfRound(read.round),
    theme: {
      reference: reference("theme", themeId),
      title: entry.title,
      version: entry.version,
      placing: entry.urgentBecause === null ? entry.stands : ("urgent" as const),
      reasonWords: entry.reasonWords,
      scoreWords: verdict.allowed ? scoreWords(entry) : "",
    },
    verdict,
  };
}

function scoreWords(entry: NonNullable<Awaited<ReturnType<typeof placedEntries>>>["entries"][number]): string {
  if (entry.suggested === null) return "Nobody has scored it yet, so the scores suggest no place.";
  const place = CHOSEN_PLACES[entry.suggested].words.toLowerCase();
  const points = entry.totals.length > 2 ? ` Its average is ${meanText(meanOf(entry.totals))} points.` : "";
  return `The scores suggest: ${place}.${points}`;
}
