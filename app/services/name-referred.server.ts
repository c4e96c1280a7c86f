import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { dateText } from "#app/domain/calendar.ts";
import { bareReferences, named, readReference, reference, withNames } from "#app/domain/references.ts";
import type { ReferredKind } from "#app/domain/references.ts";
import { shorten } from "#app/domain/text.ts";
import { listRecordNames } from "#db/record-names.server.ts";
import type { Database } from "#db/schema.ts";

/** A sentence that names what it refers to, as this reader sees it: "Taxi licensing (T-14) has been closed." */
export async function nameReferred(db: Kysely<Database>, reader: Reader, words: string): Promise<string> {
  return withNames(words, await readNames(db, reader, bareReferences(words)));
}

/** What these references are called, as this reader sees them: one query for each kind among them. */
export async function readNames(
  db: Kysely<Database>,
  reader: Reader,
  references: readonly string[],
): Promise<Map<string, string>> {
  const idsOf = new Map<ReferredKind, number[]>();
  for (const { kind, id } of references.flatMap((its) => readReference(its) ?? []))
    idsOf.set(kind, [...(idsOf.get(kind) ?? []), id]);
  const called = new Map<string, string>();
  for (const [kind, ids] of idsOf)
    for (const { id, name } of await listRecordNames(db, reader, kind, ids))
      called.set(reference(kind, id), named(nameText(kind, name), reference(kind, id)));
  return called;
}

function nameText(kind: ReferredKind, name: string): string {
  if (kind === "meeting") return `the meeting of ${dateText(name)}`;
  return kind === "question" || kind === "follow_up" ? `“${shorten(name)}”` : shorten(name);
}
