import { idFromReference } from "#app/domain/references.ts";
import { findCouncilOfBody, findCouncilOfRecord, type KindOfCouncil } from "#db/administration/council-of.server.ts";
import type { Db } from "#db/open.server.ts";

/** What addresses begin with that go on with the name of a body, or with the reference of a record. */
const BODIES = new Set(["bodies", "programmes", "deadlines"]);
const RECORDS: Readonly<Record<string, KindOfCouncil>> = {
  themes: "theme",
  questions: "question",
  items: "item",
  meetings: "meeting",
  "follow-ups": "follow_up",
  scoring: "scoring",
};

/** The council whose body or record an address names; undefined where it names none. At most one query. */
export async function councilOfAddress(db: Db, path: string): Promise<number | undefined> {
  const [, first = "", second = ""] = path.split("/").map(decodeURIComponent);
  if (BODIES.has(first)) return findCouncilOfBody(db, second);
  const kind = RECORDS[first];
  const id = kind && idFromReference(kind, second.split(".")[0]);
  return kind && id !== undefined ? findCouncilOfRecord(db, kind, id) : undefined;
}
