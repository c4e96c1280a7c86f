import SqliteDatabase, { type Database as Sqlite } from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { makeAnonymous } from "#app/services/account/make-anonymous.server.ts";
import { signCheckpoint, signCheckpoints, type Checkpoint } from "#app/services/safekeeping/sign-checkpoint.server.ts";
import { verifyHistory } from "#app/services/safekeeping/verify-history.server.ts";
import { insertEvent } from "#db/events.server.ts";
import { linkHash, NO_LINK } from "#db/safekeeping/link-hash.server.ts";
import { linkUnlinked } from "#db/safekeeping/link-event.server.ts";
import { listLinks } from "#db/safekeeping/read-chain.server.ts";
import { wrap } from "#db/engine/sqlite/open.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, castFile, NOW, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";
import { readFileSync } from "node:fs";

const KEY = "a key that is kept somewhere else";
const RUTH = PEOPLE.member;
const EARLY = 6;
const EVENTS = 60;

/** A history after whose first events somebody in them was made anonymous. */
let honest: Buffer;
let outside: Checkpoint[];

beforeAll(async () => {
  const sqlite = new SqliteDatabase(readFileSync(await castFile()));
  const db = wrap(sqlite);
  await happen(db, EARLY);
  const untilOn = "2026-08-01";
  await db.updateTable("membership").set({ untilOn }).where("personId", "=", RUTH.personId).execute();
  const made = await makeAnonymous(db, acting("secondOfficer"), { personId: RUTH.personId, version: 1 });
  expect(made).toMatchObject({ ok: true });
  outside = await signCheckpoints(db, KEY, NOW);
  await happen(db, EVENTS - EARLY);
  outside.push(...(await signCheckpoints(db, KEY, "2026-09-02T09:00:00.000Z")));
  honest = sqlite.serialize();
});

/** Events of Ruth Ahmed and of others, as deeds write them. */
async function happen(db: Db, many: number): Promise<void> {
  const by = [RUTH, PEOPLE.officer, PEOPLE.chair];
  await db.transaction().execute(async (trx) => {
    for (let n = 1; n <= many; n += 1) {
      const { personId, name } = by[n % by.length] ?? RUTH;
      await insertEvent(
        trx,
        { personId, name, at: `2026-09-01T09:${String(n % 60).padStart(2, "0")}:00.000Z` },
        {
          action: "theme_edited",
          subject: { kind: "theme", id: n, version: n },
          about: [{ kind: "item", id: n }],
          bodyId: PANEL,
          reason: `Reason ${n}, as Ruth Ahmed has it`,
          particulars: { changed: [{ label: "Title", after: `Theme ${n}` }] },
        },
      );
    }
  });
}

/** A copy of the honest history in which nothing is guarded, as whoever has the file can make it. */
function unguarded(): { sqlite: Sqlite; db: Db } {
  const sqlite = new SqliteDatabase(honest);
  const db = wrap(sqlite);
  sqlite.pragma("foreign_keys = off");
  const guards = sqlite
    .prepare("select name from sqlite_schema where type = 'trigger' and name like '%never%'")
    .pluck()
    .all();
  for (const guard of guards) sqlite.exec(`drop trigger ${String(guard)}`);
  return { sqlite, db };
}

/** Makes every link anew, as somebody can who knows how links are made. */
async function linkAnew({ sqlite, db }: { sqlite: Sqlite; db: Db }): Promise<void> {
  const put = sqlite.prepare("update event_link set hash = ? where event_id = ?");
  let before = NO_LINK.hash;
  for (const { link, event, rewritten } of await listLinks(db, 1, 0)) {
    if (!event) continue;
    before = linkHash(before, link, event, rewritten);
    put.run(before, event.id);
  }
}

const verified = (db: Db) => verifyHistory(db, { keys: [KEY], outside });

type Tampering = (on: { sqlite: Sqlite; db: Db }, event: number) => Promise<unknown> | unknown;

/** What can be done with the database's own tools, and what `verify` names: the event, or where the chain no longer fits to what was signed. */
const TAMPERINGS: Record<string, [tampering: Tampering, sentence: (event: number) => RegExp]> = {
  "another actor": [
    ({ sqlite }, event) => sqlite.exec(`update event set actor_person_id = 9 where id = ${event}`),
    (event) => new RegExp(`^Event ${event} was changed`),
  ],
  "another reason": [
    ({ sqlite }, event) => sqlite.exec(`update event set reason = 'Because' where id = ${event}`),
    (event) => new RegExp(`^The words of event ${event} were changed`),
  ],
  "another record": [
    ({ sqlite }, event) =>
      sqlite.exec(`update event_subject set record_id = 77 where event_id = ${event} and kind = 'item'`),
    (event) => new RegExp(`^Event ${event} was changed`),
  ],
  "a time of before": [
    ({ sqlite }, event) => sqlite.exec(`update event set at = '2026-08-01T09:00:00.000Z' where id = ${event}`),
    (event) => new RegExp(`^Event ${event} was changed`),
  ],
  "an event that is gone": [
    ({ sqlite }, event) => sqlite.exec(`delete from event where id = ${event}`),
    (event) => new RegExp(`^Event ${event} was deleted`),
  ],
  "an event that is gone with its link": [
    ({ sqlite }, event) =>
      sqlite.exec(`delete from event where id = ${event}; delete from event_link where event_id = ${event}`),
    (event) => new RegExp(`^Between event ${event - 1} and event ${event + 1} 1 were deleted`),
  ],
  "an event that was put in": [
    ({ sqlite }, event) =>
      sqlite.exec(`insert into event (id, at, actor_name, action, subject_kind, subject_id)
        values (${event + 1_000}, '${NOW}', 'Jo Bryce', 'theme_edited', 'theme', 1)`),
    (event) => new RegExp(`^Event ${event + 1_000} was put in`),
  ],
  "two events in each other's place": [
    ({ sqlite }, event) =>
      sqlite.exec(`update event set id = -1 where id = ${event}; update event set id = ${event} where id = ${event + 1};
        update event set id = ${event + 1} where id = -1`),
    (event) => new RegExp(`^Event ${event} was changed`),
  ],
  "an end that was cut off": [
    ({ sqlite }, event) =>
      sqlite.exec(`delete from event where id > ${event}; delete from event_link where event_id > ${event};
        delete from event_rewritten where cause_id > ${event}; delete from audit_checkpoint`),
    (event) => new RegExp(`^History was cut off after entry ${event}: at .* it had`),
  ],
  "all links made anew over another deed": [
    async (on, event) => {
      on.sqlite.exec(`update event set action = 'theme_closed' where id = ${event}; delete from audit_checkpoint`);
      await linkAnew(on);
    },
    () => /^History was written anew somewhere in entries \d+ to \d+/,
  ],
};

describe("a history that somebody wrote over with the database's own tools", () => {
  // Ten events of each kind: 100 tamperings.
  const cases = Object.keys(TAMPERINGS).flatMap((kind) =>
    Array.from({ length: 10 }, (_, n) => [kind, EARLY + 2 + n * 5] as const),
  );
  test.each(cases)("is found out: %s at event %i", async (kind, event) => {
    const [tamper, sentence] = TAMPERINGS[kind] ?? [];
    const on = unguarded();
    await tamper?.(on, event);
    const { troubles } = await verified(on.db);
    expect(troubles[0]?.sentence).toMatch(sentence?.(event) ?? "");
  });

  test("is found out where words were changed before an honest rewriting, or under the pretext of one", async () => {
    const { sqlite, db } = unguarded();
    sqlite.exec("update event_rewritten set former = words where event_id = 3");
    expect((await verified(db)).troubles[0]?.sentence).toMatch(
      /^The words of event 3 were changed before|^Event \d+ was changed/,
    );
  });

  test("is found out where the checkpoints in the database were signed by somebody without the key", async () => {
    const { sqlite, db } = unguarded();
    sqlite.exec(`update audit_checkpoint set signature = '${"0".repeat(64)}' where number = 7`);
    expect((await verified(db)).troubles[0]?.sentence).toMatch(/is not signed with the key/);
  });
});

describe("an honest history", () => {
  test("verifies, with somebody made anonymous in it", async () => {
    const db = wrap(new SqliteDatabase(honest));
    const { chains, linkedLater, troubles } = await verified(db);
    expect(troubles).toEqual([]);
    expect(linkedLater).toEqual([]);
    expect(chains).toEqual([{ councilId: 1, number: EVENTS + 1, hash: outside.at(-1)?.hash }]);
    expect(await db.selectFrom("eventRewritten").select("eventId").execute()).toHaveLength(EARLY);
  });

  test("verifies for the whole demonstration, which was made by deeds", async () => {
    const db = await openDemonstration();
    const { chains, troubles } = await verifyHistory(db, { keys: [] });
    expect(troubles).toEqual([]);
    expect(chains[0]?.number).toBeGreaterThan(500);
  }, 60_000); // it may have to be made first

  test("takes in what an older version wrote meanwhile with the next deed or start, and says so", async () => {
    const db = wrap(new SqliteDatabase(honest));
    const older = {
      at: NOW,
      actorName: "Jo Bryce",
      action: "theme_edited",
      subjectKind: "theme",
      subjectId: 1,
    } as const;
    await db.insertInto("event").values(older).execute();
    expect((await verified(db)).troubles[0]?.sentence).toBe(`Event ${EVENTS + 2} was put in: it is in no chain.`);
    await happen(db, 1);
    await db.insertInto("event").values([older, older]).execute();
    await linkUnlinked(db);
    const { linkedLater, troubles } = await verified(db);
    expect(troubles).toEqual([]);
    expect(linkedLater).toEqual([
      { eventId: EVENTS + 2, linkedWith: EVENTS + 3 },
      { eventId: EVENTS + 4, linkedWith: EVENTS + 5 },
    ]);
  });

  test("may go with its whole council, where that was signed outside the database before, and by whoever has the key", async () => {
    const db = wrap(new SqliteDatabase(honest));
    const ofGone = (key: string) => signCheckpoint({ councilId: 2, number: 40, hash: "removed" }, key, NOW);
    const before = signCheckpoint({ councilId: 2, number: 40, hash: "0".repeat(64) }, KEY, NOW);
    const verifiedWith = (...more: Checkpoint[]) =>
      verifyHistory(db, { keys: [KEY], outside: [...outside, before, ...more] });
    expect((await verifiedWith()).troubles[0]?.sentence).toMatch(/^History was cut off after entry 0/);
    expect((await verifiedWith(ofGone("another key"))).troubles[0]?.sentence).toMatch(
      /^History was cut off after entry 0/,
    );
    expect(await verifiedWith(ofGone(KEY))).toMatchObject({ removed: [2], troubles: [] });
  });

  test("goes on where its removal was signed and did not come about; that does not let it go unseen later", async () => {
    const ofGone = signCheckpoint({ councilId: 1, number: EARLY + 2, hash: "removed" }, KEY, NOW);
    const withRemoval = (db: Db) => verifyHistory(db, { keys: [KEY], outside: [...outside, ofGone] });
    const { sqlite, db } = unguarded();
    expect(await withRemoval(db)).toMatchObject({ removed: [], troubles: [] });
    sqlite.exec("delete from event; delete from event_link; delete from audit_checkpoint");
    const { removed, troubles } = await withRemoval(db);
    expect(removed).toEqual([]);
    expect(troubles[0]?.sentence).toMatch(/^History was cut off after entry 0/);
  });

  test("is signed again only where it has moved", async () => {
    const db = wrap(new SqliteDatabase(honest));
    expect(await signCheckpoints(db, KEY, NOW)).toEqual([]);
    await happen(db, 1);
    expect(await signCheckpoints(db, KEY, NOW)).toMatchObject([{ councilId: 1, number: EVENTS + 2 }]);
  });
});
