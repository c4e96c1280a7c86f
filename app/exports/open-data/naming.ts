import type { Around } from "#app/domain/open-data/told.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import { reference } from "#app/domain/references.ts";
import type { OpenListName, OpenObject } from "./lists.ts";

/** What an object of a list says beside what every object does. */
export type Parts<N extends OpenListName> = Omit<OpenObject<N>, "id" | "url" | "body" | "created" | "modified">;

type NamedKind = Exclude<PublishedKind, "programme">;

/** The references of those among these records that are published. */
export function named({ isOut }: Around, kind: NamedKind, ids: readonly number[]): string[] {
  return ids.flatMap((id) => (isOut(kind, id) ? [reference(kind, id)] : []));
}

/** The reference of a record where it is published; null where it is not. */
export function nameOf({ isOut }: Around, kind: NamedKind, id: number | null): string | null {
  return isOut(kind, id) ? reference(kind, id) : null;
}
