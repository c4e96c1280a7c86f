import { dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import { ownerTextOf, ownerSaysEnough, type OwnerSays } from "#app/domain/follow-up/owner-answer.ts";
import { hasAnswers, hasRowsShown } from "#app/domain/follow-up/input.ts";
import { ownerWordsOf } from "#app/domain/follow-up/owner.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { insertEvent } from "#db/events.server.ts";
import { insertUpdate } from "#db/follow-up/follow-up-parts.server.ts";
import type { Db } from "#db/open.server.ts";
import { useUpOwnerLink } from "#db/follow-up/owner-links.server.ts";
import { runDeed, requireVerdict, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { findUsableLink, hashOfOwnerToken } from "./owner-links.server.ts";

export type OwnerAnswer = { followUpId: number; says: OwnerSays; text: string };

/**
 * Takes an owner's answers about the rows that the link shows, and uses the link
 * up. They wait as the owner's words until an officer takes them up; nothing moves.
 * Refuses no answer at all, one that says too little, and a row that the link does
 * not show (any more). Throws `NoSuchRecord` for a link that does not work,
 * looked at again inside the transaction.
 */
export function answerThroughLink(
  db: Db,
  given: { secret: string; token: string; submitKey: string; now: IsoInstant },
  answers: readonly OwnerAnswer[],
): Promise<Outcome<{ answered: number }>> {
  const actorKey = `owner-link:${hashOfOwnerToken(given.secret, given.token)}`;
  return runDeed(db, { actorKey, submitKey: given.submitKey, now: given.now }, async (trx) => {
    const { link, rows } = requireRecord(await findUsableLink(trx, given));
    requireVerdict(hasAnswers(answers));
    requireVerdict(
      hasRowsShown(
        answers.map((answer) => answer.followUpId),
        rows.map((row) => row.id),
      ),
    );
    requireVerdict(allOf(...answers.map(({ says, text }) => ownerSaysEnough(says, text))));

    const by = { personId: null, name: ownerWordsOf(link), at: given.now };
    for (const { followUpId, says, text } of answers) {
      await insertUpdate(trx, {
        followUpId,
        source: "owner",
        text: ownerTextOf(says, text),
        stateAfter: says,
        reportedOn: dayInLondon(new Date(given.now)),
        byName: by.name,
        at: given.now,
      });
      await insertEvent(trx, by, {
        action: "follow_up_owner_answered",
        subject: { kind: "follow_up", id: followUpId },
        about: [{ kind: "owner_link", id: link.id }],
        bodyId: link.bodyId,
        particulars: { reference: reference("follow_up", followUpId) },
      });
    }
    await useUpOwnerLink(trx, link.id, given.now);
    return { answered: answers.length };
  });
}
