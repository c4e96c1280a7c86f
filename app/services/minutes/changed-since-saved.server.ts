import type { SavedMinutes } from "#app/domain/minutes/kept.ts";
import { listBuiltOn, listFollowUpVersions, listVersions } from "#db/minutes/saved-records.server.ts";
import type { Db } from "#db/open.server.ts";

/** What is not as saving left it: changed or gone, or with something hanging on it that came later. */
export async function changedSinceSaved(trx: Db, { made, reported }: SavedMinutes) {
  const now = new Map((await listVersions(trx, made)).map(({ kind, id, version }) => [`${kind}-${id}`, version]));
  const changed = made.filter(({ kind, id, version }) => now.get(`${kind}-${id}`) !== version);
  const last = new Map(reported.map(({ followUpId, version }) => [followUpId, version]));
  const versions = new Map((await listFollowUpVersions(trx, [...last.keys()])).map(({ id, version }) => [id, version]));
  const moved = [...last].filter(([id, version]) => versions.get(id) !== version);
  return [
    ...changed.flatMap(({ kind, id }) =>
      kind === "meeting" || kind === "item" || kind === "question" || kind === "follow_up" ? [{ kind, id }] : [],
    ),
    ...(await listBuiltOn(trx, made)).filter(({ kind, id }) => !(kind === "follow_up" && last.has(id))),
    ...moved.map(([id]) => ({ kind: "follow_up" as const, id })),
  ];
}
