import { finishChase, numbersNamed, type ChaseRow } from "#app/domain/follow-up/chase-draft.ts";
import { mayChase } from "#app/domain/follow-up/owner-link.ts";
import { hasRowsStillDue, hasRowsToShow } from "#app/domain/follow-up/input.ts";
import { listOwedOf } from "#db/follow-up/chase.server.ts";
import { LANGUAGES, type Language } from "#app/words/language.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { chaseRowOf, readOutstanding, type OutstandingFollowUp } from "./list-outstanding.server.ts";
import type { LinkMaking } from "#app/services/account/links.server.ts";
import { makeOwnerLink } from "./owner-links.server.ts";
import { writeChase } from "./write-chase.server.ts";

export type Chase = {
  bodyId: number;
  ownerKey: string;
  followUpIds: readonly number[];
  text: string;
};

/** The message with the link in it: shown once, and kept nowhere. */
export type ChaseToSend = { url: string; text: string };

/**
 * Makes a link for an owner that shows the chosen rows and nothing else, and puts
 * it into the message, which the officer sends: the planner sends nothing. A link
 * that the same owner had from this body and did not use is taken back. Refuses by
 * role, no row, a row that is not the owner's to answer (any more), and a message
 * that names a row left out.
 */
export async function chaseOwner(
  db: Db,
  acting: Acting,
  making: LinkMaking,
  chase: Chase,
): Promise<{ outcome: Outcome<{ owner: string; bodySlug: string }>; toSend: ChaseToSend | null }> {
  const link = makeOwnerLink(making, acting.actor.councilId);
  let text = "";
  const outcome = await runDeedFor(db, acting, async (trx) => {
    requireVerdict(mayChase(chase.bodyId, acting.actor));
    const ids = [...chase.followUpIds, ...numbersNamed(chase.text)];
    const open = await listOwedOf(trx, acting.actor, chase.bodyId, ids);
    const owed = await readOutstanding(trx, acting.actor, chase.bodyId, open, chase.ownerKey);
    const chosen = requireChosen(owed, chase.followUpIds);
    const others = owed.filter((row) => !chase.followUpIds.includes(row.id));
    const leftOut = LANGUAGES.flatMap((language) => others.map(chaseRowOf(acting.actor, language)));
    text = requireText(chase.text, leftOut, link.urls);
    await writeChase(trx, acting, link.tokenHash, chosen);
    const [first] = chosen;
    return { owner: first.ownerName, bodySlug: first.bodySlug };
  });
  const isNew = outcome.ok && !outcome.repeated;
  return { outcome, toSend: isNew ? { url: link.urls.en, text } : null };
}

function requireChosen(
  owed: readonly OutstandingFollowUp[],
  ids: readonly number[],
): [OutstandingFollowUp, ...OutstandingFollowUp[]] {
  requireVerdict(hasRowsToShow(ids));
  const chosen = owed.filter((row) => ids.includes(row.id) && row.sensitive === "no");
  requireVerdict(
    hasRowsStillDue(
      ids,
      chosen.map((row) => row.id),
    ),
  );
  return chosen as [OutstandingFollowUp, ...OutstandingFollowUp[]];
}

function requireText(given: string, leftOut: readonly ChaseRow[], links: Record<Language, string>): string {
  const finished = finishChase(given, { leftOut, links });
  if (!("text" in finished)) requireVerdict(finished);
  return "text" in finished ? finished.text : "";
}
