import { findOffice, pageOffices } from "#db/administration/offices.server.ts";
import type { Db } from "#db/open.server.ts";

/** A page of all offices, by title. */
export function readOffices(db: Db, asked: string | null) {
  return pageOffices(db, asked);
}

/** One office; undefined where there is none. */
export function readOffice(db: Db, id: number) {
  return findOffice(db, id);
}
