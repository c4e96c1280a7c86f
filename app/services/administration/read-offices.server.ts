import { findOffice, listOffices } from "#db/administration/offices.server.ts";
import type { Db } from "#db/open.server.ts";

/** Every office, by title. */
export function readOffices(db: Db) {
  return listOffices(db);
}

/** One office; undefined where there is none. */
export function readOffice(db: Db, id: number) {
  return findOffice(db, id);
}
