import type { SavedMinutes } from "#app/domain/minutes/kept.ts";
import { listBuiltOn } from "#db/minutes/saved-records.server.ts";
import { listMoved } from "#db/own-sheet/made-records.server.ts";
import type { Db } from "#db/open.server.ts";

/** What is not as saving left it: changed or gone, or with something hanging on it that came later. */
export async function changedSinceSaved(trx: Db, { made, reported }: SavedMinutes) {
  const last = new Map(reported.map(({ followUpId, version }) => [followUpId, version]));
  const followUps = [...last].map(([id, version]) => ({ kind: "follow_up" as const, id, version }));
  return [
    ...(await listMoved(trx, made)).flatMap(({ kind, id }) =>
      kind === "meeting" || kind === "item" || kind === "question" || kind === "follow_up" ? [{ kind, id }] : [],
    ),
    ...(await listBuiltOn(trx, made)).filter(({ kind, id }) => !(kind === "follow_up" && last.has(id))),
    ...(await listMoved(trx, followUps)),
  ];
}
