import type { z } from "zod";
import { draftedSentence, sentSentence } from "#app/domain/plan/draft-words.ts";
import { onRecord, type DeedOn } from "#app/http/deed-route.server.ts";
import { PROGRAMME } from "#app/http/programme/programme-deeds.server.ts";
import { discardDraft, removeFromDraft } from "#app/services/plan/change-draft.server.ts";
import { sendDraft } from "#app/services/plan/send-draft.server.ts";
import type { Drafted } from "#app/services/plan/write-draft-move.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import type { OnDraft } from "./draft-shapes.server.ts";

/** The draft plan of a programme's year. */
export const DRAFT: DeedOn<{ programme: OfferedProgramme }> = {
  keys: async (...asked) => ({ programme: (await PROGRAMME.keys(...asked)).programme }),
  home: ({ slug, year }) => `/programmes/${slug}/${year}/draft`,
};

/** A request that was sent. */
export const REQUEST = onRecord("draft_plan", "draftPlanId", "/requests");

/** What became of the draft, and where the next page is; the page that it came from where that is null. */
type Done = { say: string; to: string | null };

/** Sends the draft plan, discards it, or takes one move out of it. */
export async function doToDraft(
  db: Db,
  acting: Acting,
  { deed, moveId, seen, ...on }: z.output<typeof OnDraft> & { programme: OfferedProgramme },
): Promise<Outcome<Done>> {
  const { address } = on.programme;
  if (deed === "discard")
    return told(await discardDraft(db, acting, on), () => ({
      say: "The draft plan has been discarded. Nothing has moved.",
      to: `${address}/planner`,
    }));
  if (deed === "remove")
    return told(await removeFromDraft(db, acting, { ...on, moveId: moveId ?? -1 }), (words) => ({
      say: `Taken out of the draft plan: ${words}.`,
      to: null,
    }));
  return told(await sendDraft(db, acting, { ...on, seen: new Map(seen.map(seenOf)) }), (sent) => ({
    say: sentSentence(sent),
    to: sent.reference ? `/requests/${sent.reference}` : `${address}/planner`,
  }));
}

/** What is said where a move was gathered from its own page or from the board. */
export function saidOfDrafted(done: Drafted): string {
  return draftedSentence(done);
}

function seenOf(text: string): [number, number] {
  const [id, version] = text.split(".").map(Number);
  return [id ?? -1, version ?? 0];
}

function told<T>(outcome: Outcome<T>, say: (done: T) => Done): Outcome<Done> {
  return outcome.ok ? { ...outcome, result: say(outcome.result) } : outcome;
}
