import { isEmptyInstallation } from "#db/administration/installation.server.ts";
import { openInMemory } from "#db/engine/sqlite/open.server.ts";
import { migrate, type Db } from "#db/open.server.ts";
import { clockOf, setClock } from "./clock.server.ts";
import { copyAll } from "./copy.server.ts";
import { setUpCouncil } from "./demo/council.server.ts";
import { fillPeople } from "./demo/fill-people.server.ts";
import { Stage } from "./demo/stage.server.ts";
import { setUpStandingItems } from "./demo/standing-items.server.ts";
import { tellYear2025 } from "./demo/year-2025.server.ts";
import { tellYear2026 } from "./demo/year-2026.server.ts";
import { fillSources } from "./sources/fill.server.ts";
import { publishSourceRecords } from "./sources/publish-records.server.ts";
import { publishSources } from "./sources/publish.server.ts";

const SET_UP_AT = "2025-05-12T09:30:00.000Z";

/**
 * The demonstration in this database, made now where the database is empty.
 * Returns its clock, which runs on from its own date.
 */
export async function openDemo(db: Db, realClock: () => Date): Promise<() => Date> {
  await seedDemoIfEmpty(db, realClock());
  return clockOf(db, realClock);
}

/**
 * Fills an empty database with the demonstration and sets its clock, `now` being
 * the real time; does nothing where anything was ever set up. It is made in memory
 * and copied in one transaction, so a start that is killed half-way leaves the file empty.
 */
export async function seedDemoIfEmpty(db: Db, now: Date): Promise<void> {
  if (!(await isEmptyInstallation(db))) return;
  const made = openInMemory();
  await migrate(made.db);
  await fillDemo(made.db);
  await setClock(made.db, now);
  await copyAll(made.db, db);
  await made.db.destroy();
}

/** Tells the demonstration's story in an empty database: the published minutes, then two years of the panel. */
async function fillDemo(db: Db): Promise<void> {
  const { sources, cast } = await db.transaction().execute(async (trx) => {
    const sources = await fillSources(trx, SET_UP_AT);
    await publishSources(trx, SET_UP_AT);
    return { sources, cast: await fillPeople(trx, SET_UP_AT) };
  });
  await publishSourceRecords(db, sources.bodies, SET_UP_AT);
  const stage = new Stage(db, cast, sources);
  stage.day("2025-05-12", "10:00");
  await setUpStandingItems(stage);
  await setUpCouncil(stage);
  await tellYear2025(stage);
  await tellYear2026(stage);
  await forgetForms(db);
}

/** The story's forms are never sent again, so their answers need not be kept. */
async function forgetForms(db: Db): Promise<void> {
  await db.deleteFrom("submitKey").execute();
  await db.deleteFrom("signInFailure").execute();
}
