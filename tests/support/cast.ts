import SqliteDatabase from "better-sqlite3";
import { readFileSync } from "node:fs";
import type { Actor, Role } from "#app/domain/actor.ts";
import { familyNameOf } from "#app/domain/person-name.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { wrap } from "#db/engine/sqlite/open.server.ts";
import type { Db } from "#db/open.server.ts";
import { databaseMadeOnce } from "./made-once.ts";
import { postgresDb, TEST_SERVER } from "./postgres/databases.ts";

/** The people of every test: a name and a role, the same everywhere. */
export const TODAY = "2026-09-01";
export const NOW = "2026-09-01T09:00:00.000Z";

export const PANEL = 1;
export const OTHER_COMMITTEE = 2;

export const PEOPLE = {
  officer: { personId: 1, name: "Jo Bryce", bodyId: PANEL, role: "officer" },
  chair: { personId: 2, name: "Cllr Amara Okafor", bodyId: PANEL, role: "chair" },
  viceChair: { personId: 3, name: "Cllr Dai Prosser", bodyId: PANEL, role: "vice_chair" },
  member: { personId: 4, name: "Cllr Ruth Ahmed", bodyId: PANEL, role: "member" },
  otherMember: { personId: 5, name: "Cllr Tom Bell", bodyId: PANEL, role: "member" },
  coOpted: { personId: 6, name: "Dr Lena Frost", bodyId: PANEL, role: "co_opted" },
  secondOfficer: { personId: 7, name: "Priya Shah", bodyId: PANEL, role: "officer" },
  outsideOfficer: { personId: 8, name: "Sam Field", bodyId: OTHER_COMMITTEE, role: "officer" },
  outsideMember: { personId: 9, name: "Cllr Nia Webb", bodyId: OTHER_COMMITTEE, role: "member" },
} as const satisfies Record<string, { personId: number; name: string; bodyId: number; role: Role }>;

export type CastName = keyof typeof PEOPLE;

/** A person of the cast as an actor on the test day. Priya Shah is the administrator. */
export function as(name: CastName): Actor {
  const { personId, name: called, bodyId, role } = PEOPLE[name];
  return {
    personId,
    councilId: 1,
    name: called,
    parts: [{ bodyId, role }],
    administrator: name === "secondOfficer",
    today: TODAY,
  };
}

let formNumber = 0;

/** What a service needs beside its input; each call is a new form. */
export function acting(name: CastName, now: string = NOW): Acting {
  formNumber += 1;
  return { actor: as(name), now, submitKey: `form-${formNumber}` };
}

/** The file of a migrated database with the cast in it: to be copied, never to be written. */
export function castFile(): Promise<string> {
  return databaseMadeOnce("cast.db", fillCast);
}

let snapshot: Buffer | undefined;

/** A database of its own for one test, copied in well under a millisecond. */
export async function freshDb(): Promise<Db> {
  if (TEST_SERVER) return postgresDb("cast", fillCast);
  snapshot ??= readFileSync(await castFile());
  const sqlite = new SqliteDatabase(snapshot);
  sqlite.pragma("reverse_unordered_selects = 1"); // a query that asks for no order is promised none, least of all on PostgreSQL
  return wrap(sqlite);
}

/** Writes the two bodies and the cast, with accounts that have no password. */
export async function fillCast(db: Db): Promise<void> {
  const body = {
    hostAuthority: "Anytown Council",
    jurisdiction: "england",
    kind: "panel",
    law: "police_panel",
  } as const;
  await db
    .insertInto("body")
    .values([
      { ...body, id: PANEL, slug: "anytown-panel", name: "Anytown Scrutiny Panel" },
      {
        ...body,
        id: OTHER_COMMITTEE,
        slug: "othertown-committee",
        name: "Othertown Committee",
        kind: "committee",
        law: "council",
      },
    ])
    .execute();
  for (const [key, person] of Object.entries(PEOPLE)) {
    await db
      .insertInto("person")
      .values({ id: person.personId, name: person.name, familyName: familyNameOf(person.name) })
      .execute();
    await db
      .insertInto("account")
      .values({
        personId: person.personId,
        email: `${key.toLowerCase()}@example.test`,
        administratorSinceAt: key === "secondOfficer" ? "2026-05-01T09:00:00.000Z" : null,
        createdAt: "2026-05-01T09:00:00.000Z",
      })
      .execute();
    await db
      .insertInto("membership")
      .values({ bodyId: person.bodyId, personId: person.personId, role: person.role, fromOn: "2026-05-01" })
      .execute();
  }
}
