import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addCouncil } from "#app/services/administration/add-council.server.ts";
import { archiveCouncil } from "#app/services/administration/archive-council.server.ts";
import { bringInCouncil } from "#app/services/administration/bring-in-council.server.ts";
import { changeCouncilAddress, setCouncilLimits } from "#app/services/administration/change-council.server.ts";
import { packFolder, unpackInto } from "#app/services/administration/pack-folder.server.ts";
import { removeCouncil } from "#app/services/administration/remove-council.server.ts";
import { readCheckpoints } from "#app/services/safekeeping/keep-checkpoints.server.ts";
import { verifyHistory } from "#app/services/safekeeping/verify-history.server.ts";
import { countOwned } from "#db/administration/council-rows.server.ts";
import { ownedTables } from "#db/administration/owned-rows.server.ts";
import { engineOf } from "#db/engine/engine-of.server.ts";
import { COPYING } from "#db/engine/postgres/copying.server.ts";
import { openWriter, type OpenFile } from "#db/engine/sqlite/open.server.ts";
import { SECRET } from "#tests/support/accounts.ts";
import { freshDb, NOW } from "#tests/support/cast.ts";
import { demonstrationFile } from "#tests/support/demonstration.ts";
import { databaseMadeOnce } from "#tests/support/made-once.ts";
import { fillMarked, publishMarked } from "#tests/support/marked-panel.ts";
import { givenSecondCouncil } from "#tests/support/second-council.ts";

let folder: string;
let opened: OpenFile[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "council-moves-"));
  opened = [];
});
afterEach(async () => {
  for (const one of opened) await one.close();
  rmSync(folder, { recursive: true });
});

async function installation(kind: "empty" | "marked" | "demonstration"): Promise<OpenFile> {
  const from = await FILES[kind]();
  const path = join(folder, `${kind}-${opened.length}.db`);
  copyFileSync(from, path);
  const one = openWriter(path);
  opened.push(one);
  return one;
}

const FILES = {
  empty: () => databaseMadeOnce("empty.db", async () => {}),
  marked: () =>
    databaseMadeOnce("marked.db", async (db) => {
      await fillMarked(db);
      await publishMarked(db);
    }),
  demonstration: demonstrationFile,
};

const archive = (from: OpenFile, slug: string, name: string) =>
  archiveCouncil(from, { slug, folder: join(folder, name), at: NOW });

const HISTORY = ["audit_checkpoint", "event_link", "event_rewritten"];

test.each(["marked", "demonstration"] as const)(
  "brought into an empty installation a council has the numbers it had: its archive there says the same (%s)",
  async (kind) => {
    const before = await archive(await installation(kind), "council", "before");
    const there = await installation("empty");
    await bringInCouncil(there.db, { folder: join(folder, "before") });
    const after = await archive(there, "council", "after");
    const apart = (tables: typeof before) => tables.filter(({ table }) => !HISTORY.includes(table));
    expect(apart(after)).toEqual(apart(before));
    expect(before.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(150);
    expect((await verifyHistory(there.db, { keys: [] })).troubles).toEqual([]);
  },
);

test("brought in beside another it is numbered above all that is there, with all that names its records", async () => {
  const here = await installation("marked");
  await givenSecondCouncil(here.db, { host: null });
  const { db } = here;
  for (const table of ["theme", "event", "publication", "follow_up", "account", "published_text", "working_text"])
    expect(await countOwned(db, table, 2), table).toBe(await countOwned(db, table, 1));
  const first = await db
    .selectFrom("theme")
    .select("id")
    .where("title", "=", "Released theme")
    .executeTakeFirstOrThrow();
  const theirs = await db
    .selectFrom("publication")
    .select(["recordId", "view"])
    .where("kind", "=", "theme")
    .where("title", "=", "Zbreleased theme")
    .executeTakeFirstOrThrow();
  expect(theirs.recordId).toBe(first.id + 10_000);
  expect(JSON.parse(theirs.view)).toMatchObject({ id: first.id + 10_000 });
  expect((await verifyHistory(db, { keys: [] })).troubles).toEqual([]);
});

test("an archive that was changed, or whose bodies or short name are here, is refused with a sentence and writes nothing", async () => {
  const here = await installation("marked");
  await archive(here, "council", "archive");
  const from = { folder: join(folder, "archive") };
  await expect(bringInCouncil(here.db, from)).rejects.toThrow("There is a council of the short name council already.");
  await expect(bringInCouncil(here.db, { ...from, slug: "other" })).rejects.toThrow(
    "There is a body at /bodies/anytown-panel here already",
  );
  writeFileSync(join(folder, "archive", "tables", "theme.jsonl"), "");
  await expect(bringInCouncil((await installation("empty")).db, from)).rejects.toThrow("is not as it was archived");
  expect(await here.db.selectFrom("council").select("id").execute()).toHaveLength(1);
});

test("an archive holds lists to read and nothing that opens a door, and comes whole out of a zip", async () => {
  const here = await installation("marked");
  await here.db.updateTable("account").set({ passwordHash: "a hash" }).where("personId", "=", 1).execute();
  await archive(here, "council", "archive");
  await packFolder(join(folder, "archive"), join(folder, "archive.zip"));
  await unpackInto(join(folder, "unpacked"), join(folder, "archive.zip"));
  const filesOf = (name: string) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => `${file.name}: ${readFileSync(join(file.parentPath, file.name), "utf8")}`)
      .sort();
  expect(filesOf("unpacked")).toEqual(filesOf("archive"));
  expect(filesOf("archive").join("\n")).not.toMatch(/a hash|session\.jsonl/);
  expect(readFileSync(join(folder, "archive", "lists", "theme.csv"), "utf8")).toContain("Anytown Scrutiny Panel");
});

test("of a council that was removed the file says nothing any more, and history goes on whole without it", async () => {
  const here = await installation("marked");
  await givenSecondCouncil(here.db, { host: "b.test" });
  const path = join(folder, "marked-0.db");
  const key = "a key that signs history in these tests";
  const file = join(folder, "audit.jsonl");
  const removing = { slug: "zb", name: "Zbcouncil", key, audit: { key, file }, at: NOW };
  await expect(removeCouncil(here, { ...removing, name: "Zb" })).rejects.toThrow('--yes-remove "Zbcouncil"');
  const events = await countOwned(here.db, "event", 1);
  const certificate = await removeCouncil(here, removing);
  await here.compact();
  expect(certificate).toMatchObject({ council: "Zbcouncil", rows: { council: 1, body: 2, account: 9 } });
  const bytes = [path, `${path}-wal`].map((one) => readFileSync(one, "latin1")).join("");
  expect(bytes.match(/zb(?:unpub|offic|sensi|relea|town|person|-panel|council|\.test)/gi)).toBeNull();
  expect(bytes).toContain("Zqunpublished");
  expect(await here.findFaults()).toEqual([]);
  expect(await countOwned(here.db, "event", 1)).toBe(events);
  const { checkpoints: outside } = await readCheckpoints(file);
  expect(await verifyHistory(here.db, { keys: [key], outside })).toMatchObject({ troubles: [], removed: [2] });
  await addCouncil(here.db, { ...NEW, slug: "zb" });
  expect((await here.db.selectFrom("council").select("id").orderBy("id").execute()).map(({ id }) => id)).toEqual([
    1, 3,
  ]);
});

const NEW = {
  name: "Newtown",
  slug: "new",
  host: null,
  administrator: { name: "Kit Doe", email: "kit@new.test" },
  secret: SECRET,
  origin: "https://planner.test",
  now: NOW,
};

test("a council's short name, address and limits are changed by command, and one that is taken is refused", async () => {
  const { db } = await installation("marked");
  const added = { ...NEW, host: "new.test", shared: "planner.test" };
  await expect(addCouncil(db, { ...added, host: "planner.test" })).rejects.toThrow(
    "the address that all councils share",
  );
  expect((await addCouncil(db, added)).link).toContain("https://planner.test/invitations/");
  await expect(changeCouncilAddress(db, "council", { slug: "new" })).rejects.toThrow("short name new already");
  await expect(changeCouncilAddress(db, "council", { host: "new.test" })).rejects.toThrow("another council's address");
  const changed = await changeCouncilAddress(db, "new", { slug: "newtown", host: null });
  expect(changed).toEqual({ slug: "newtown", host: null });
  await expect(setCouncilLimits(db, "newtown", { mostPeople: 0 })).rejects.toThrow("a whole number above 0, or none");
  expect(await setCouncilLimits(db, "newtown", { mostPeople: 12 })).toMatchObject({
    mostPeople: 12,
    mostDailyMails: null,
  });
});

test("a council that was archived on one engine comes into the other too", async () => {
  const db = await freshDb();
  await givenSecondCouncil(db, { host: null });
  expect(await countOwned(db, "account", 2)).toBe(9);
  expect(await countOwned(db, "published_text", 2)).toBeGreaterThan(5);
  expect((await verifyHistory(db, { keys: [] })).troubles).toEqual([]);
  if (engineOf(db) !== "postgres") return; // the test before removes one from a file of SQLite
  await removeCouncil({ db, copying: COPYING }, { slug: "zb", name: "Zbcouncil", key: SECRET, audit: null, at: NOW });
  for (const table of ownedTables()) expect(await countOwned(db, table, 2), table).toBe(0);
  expect(await countOwned(db, "account", 1)).toBe(9);
});
