import type { Actor } from "#app/domain/actor.ts";
import { count } from "#app/domain/event/particulars.ts";
import { inOrder, type DeskRow } from "#app/domain/home/desk.ts";
import { nameOnly, reference } from "#app/domain/references.ts";
import { wasSentBack } from "#app/domain/theme/may.ts";
import type { listOwnThemes } from "#db/home/home.server.ts";
import type { Db } from "#db/open.server.ts";
import { listRoundsToScore } from "#db/scoring/rounds-to-score.server.ts";
import type { DueAndLate } from "./due-and-late.server.ts";

type Own = Awaited<ReturnType<typeof listOwnThemes>>[number];

/**
 * What waits for a member: what they are late with or owe soon, themes to score, what was sent back to them, and drafts
 * that they have not sent.
 */
export async function memberRows(db: Db, actor: Actor, own: readonly Own[], due: DueAndLate): Promise<DeskRow[]> {
  const rounds = await listRoundsToScore(db, actor);
  return inOrder([
    ...due.flatMap(dueRows),
    ...rounds.map(({ id, title, left }) => ({
      words: `Score ${count(left, "theme")}`,
      note: title,
      href: `/scoring/${reference("scoring", id)}/scores`,
      verb: "Score",
      stage: "new" as const,
    })),
    ...own.flatMap(ownRow),
  ]);
}

function dueRows({ shown, all }: DueAndLate[number]): DeskRow[] {
  return [
    ...shown.map(({ what, note, href: to, stage }) => ({
      words: nameOnly(what),
      note,
      href: to,
      verb: "Open",
      stage: stage === "late" ? ("late" as const) : ("soon" as const),
    })),
    ...(all ? [{ ...all, note: "", verb: "Open", stage: "open" as const }] : []),
  ];
}

/** Of their own themes only what waits for them. */
function ownRow({ id, title, ...theme }: Own): DeskRow[] {
  const href = `/themes/${reference("theme", id)}`;
  if (theme.state === "draft")
    return [{ words: `Finish “${title}”`, note: "A draft, not sent yet", href, verb: "Finish", stage: "open" }];
  if (!wasSentBack(theme)) return [];
  const note = `Sent back: ${theme.reasonWords}`;
  return [{ words: `Change “${title}”`, note, href: `${href}/amendment`, verb: "Change", stage: "new" }];
}
