import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { WriteHealth } from "#db/engine/write-health.server.ts";
import { openWriter, type Opened } from "#db/open.server.ts";
import { fillCast, PANEL } from "#tests/support/cast.ts";
import { dropAddress, postgresAddress, TEST_SERVER } from "#tests/support/postgres/databases.ts";

const health = new WriteHealth();
let address: string;
let opened: Opened;
let other: Opened;

describe.runIf(TEST_SERVER)("the connections of PostgreSQL", () => {
  beforeEach(async () => {
    address = await postgresAddress(TEST_SERVER ?? "", "cast", fillCast);
    opened = await openWriter(address, health);
    other = await openWriter(address);
  });
  afterEach(async () => {
    await opened.close();
    await other.close();
    await dropAddress(address);
  });

  const cutOff = () => sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(other.db); // prettier-ignore
  const bodies = () => opened.db.selectFrom("body").selectAll().orderBy("id").execute();
  const rename = (name: string) =>
    opened.db.transaction().execute(async (trx) => {
      await trx.selectFrom("body").selectAll().orderBy("id").execute();
      await trx.updateTable("body").set({ name }).where("id", "=", PANEL).execute();
    });

  test("that are lost while nobody asks are made anew", async () => {
    expect(await bodies()).toHaveLength(2);
    await cutOff();
    await expect.poll(() => bodies().then((found) => found.length, () => 0)).toBe(2); // prettier-ignore
  });

  test("that are lost in the middle of a deed fail it as trouble, write nothing of it, and are made anew", async () => {
    const name = (await bodies())[0]?.name;
    const deed = opened.db.transaction().execute(async (trx) => {
      await trx.updateTable("body").set({ name: "Half" }).where("id", "=", PANEL).execute();
      await cutOff();
      await new Promise((resolve) => setTimeout(resolve, 100)); // it is told while nothing is asked
      await trx.updateTable("body").set({ remit: "Half" }).where("id", "=", PANEL).execute();
    });
    await expect(deed).rejects.toThrow();
    expect(health.trouble).toBe("failing");
    expect((await bodies())[0]?.name).toBe(name);
    await rename("Whole");
    expect((await bodies())[0]?.name).toBe("Whole");
    expect(health.trouble).toBeNull();
  });

  test("whose prepared statements no longer fit a table answer all the same, to a reader and in a deed", async () => {
    for (let asked = 0; asked < 3; asked += 1) await rename("Before");
    await sql`alter table body add column of_a_newer_release text`.execute(other.db);
    expect((await bodies())[0]).toHaveProperty("ofANewerRelease");
    await sql`alter table body drop column of_a_newer_release`.execute(other.db);
    await retryWhileBusy(() => rename("After"));
    expect((await bodies())[0]).toMatchObject({ name: "After" });
  });
});
