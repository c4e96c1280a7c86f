import type { Reader } from "#app/domain/actor.ts";
import type { PassageKind } from "#app/domain/minutes/kept.ts";
import { listPassagesOf } from "#db/minutes/minutes-passages.server.ts";
import type { Db } from "#db/open.server.ts";

/** From which words of which minutes records were made, for whoever may see those minutes. */
export async function readPassages(db: Db, reader: Reader, asked: Partial<Record<PassageKind, readonly number[]>>) {
  const passages = await listPassagesOf(db, reader, asked);
  return passages.map(({ id, kind, minutesId, words, meetsOn, dateBasis, broughtAt, broughtByName }) => ({
    id,
    kind,
    words,
    href: `/bring-in/minutes/${minutesId}`,
    meetsOn: meetsOn as string | null,
    dateBasis,
    broughtAt: broughtAt as string,
    broughtByName,
  }));
}

export type PassageShown = Awaited<ReturnType<typeof readPassages>>[number];
