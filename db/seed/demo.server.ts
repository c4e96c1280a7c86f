import { migrate, openWriter, type Db } from "#db/open.server.ts";
import { copyAll } from "./copy.server.ts";
import { fillPeople } from "./demo/fill-people.server.ts";
import { fillSources } from "./sources/fill.server.ts";

const SET_UP_AT = "2025-05-12T09:30:00.000Z";

/**
 * Fills an empty database with the demonstration; does nothing where anything
 * was ever set up. The demonstration is made in memory and copied in one
 * transaction, so a start that is killed half-way leaves the file empty.
 */
export async function seedDemoIfEmpty(db: Db): Promise<void> {
  if (!(await isEmptyInstallation(db))) return;
  const made = openWriter(":memory:");
  await migrate(made.db);
  await fillDemo(made.db);
  await copyAll(made.db, db);
  await made.db.destroy();
}

/** Whether nothing was ever set up here: no body and no person. */
export async function isEmptyInstallation(db: Db): Promise<boolean> {
  const { there } = await db
    .selectNoFrom((eb) => [
      eb
        .or([eb.exists(eb.selectFrom("body").select("id")), eb.exists(eb.selectFrom("person").select("id"))])
        .as("there"),
    ])
    .executeTakeFirstOrThrow();
  return !there;
}

/** Tells the demonstration's story in an empty database. */
async function fillDemo(db: Db): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await fillSources(trx, SET_UP_AT);
    await fillPeople(trx, SET_UP_AT);
  });
}
