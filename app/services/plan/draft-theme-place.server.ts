import { mayCreateItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { mayDraft, mayPlaceDrafted, replacesWhatItKnew } from "#app/domain/plan/draft-may.ts";
import { variationText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, refused } from "#app/domain/verdict.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { deleteDraftMove, findDraftMoveOf, listDraftedThemes } from "#db/plan/draft-moves.server.ts";
import { yearOfMeeting } from "#app/services/programme/programme-of-day.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { Refused, requireVerdict, runDeedFor } from "#app/services/run-deed.server.ts";
import type { Acting, Outcome, Trx } from "#app/services/run-deed.server.ts";
import { draftedWords } from "./drafted-words.server.ts";
import { writeDraftMove, type Drafted } from "./write-draft-move.server.ts";

/** A theme without an item that is to be placed. `known`: the place in a draft that the form knew of. */
export type DraftThemeInput = {
  themeId: number;
  meetingId: number;
  minutes: number;
  known: number | null;
  reasonWords?: string | null | undefined;
};

/**
 * Puts the placing of an approved theme into the draft plan of the meeting's year; its item is made when the plan is
 * sent. Refuses by role, what would refuse the item, and where somebody else has put it there meanwhile.
 */
export function draftThemePlace(db: Db, acting: Acting, input: DraftThemeInput): Promise<Outcome<Drafted>> {
  return runDeedFor(db, acting, (trx) => draftThemePlaceIn(trx, acting, input));
}

/** `draftThemePlace` inside a deed that already runs: the whole deed is refused where this is. */
export async function draftThemePlaceIn(trx: Trx, acting: Acting, input: DraftThemeInput): Promise<Drafted> {
  const { themeId, meetingId, minutes, known, reasonWords } = input;
  const { actor } = acting;
  const theme = requireRecord((await listDraftedThemes(trx, actor, [themeId]))[0]);
  const to = requireRecord(await findMeeting(trx, actor, meetingId));
  const next = await yearOfMeeting(trx, to);
  requireVerdict(
    allOf(
      mayDraft(theme.bodyId, actor),
      mayCreateItem(theme.bodyId, theme, next.programme?.state ?? null, actor),
      mayStandOn(theme, to, actor.today),
      mayPlaceDrafted(theme, next),
    ),
  );
  if (!next.programme) throw new Refused(refused("state", `Start the ${next.label} programme first.`));
  const standing = await findDraftMoveOf(trx, { themeId });
  requireVerdict(replacesWhatItKnew(known, standing && { ...standing, words: draftedWords(standing) }));
  if (standing) await deleteDraftMove(trx, standing.id);

  const itemReference = reference("theme", themeId);
  const words = variationText({ kind: "add", itemReference, fromMeetsOn: null, toMeetsOn: to.meetsOn });
  const move = { themeId, minutes, toMeetingId: meetingId, toMeetsOn: to.meetsOn, reasonWords: reasonWords ?? "" };
  const of = { programmeId: next.programme.id, bodyId: theme.bodyId };
  return { title: theme.title, words, moves: await writeDraftMove(trx, acting, of, move, words) };
}
