import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KyselyPlugin } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backUp, isBackupDue, type BackingUp } from "#app/services/safekeeping/back-up.server.ts";
import { folderPlace } from "#app/services/safekeeping/backup-places.server.ts";
import { drill } from "#app/services/safekeeping/drill.server.ts";
import { keepCheckpoints, readCheckpoints } from "#app/services/safekeeping/keep-checkpoints.server.ts";
import { makeBackup } from "#app/services/safekeeping/make-backup.server.ts";
import { readBackups } from "#app/services/safekeeping/read-backups.server.ts";
import { restoreBackup } from "#app/services/safekeeping/restore-backup.server.ts";
import { verifyAll } from "#app/services/safekeeping/verify-all.server.ts";
import { openReader, openWriter as openFile } from "#db/engine/sqlite/open.server.ts";
import type { Opened } from "#db/open.server.ts";
import { askOf, openWithQuestion } from "#tests/support/with-question.ts";

const KEY = "a key that is kept somewhere else";
const KNOWN = { keys: [KEY], outside: [] };
const AT = "2026-11-30T09:00:00.000Z";

let folder: string;
let opened: Opened;
let themeId: number;
beforeEach(async () => {
  ({ folder, opened, themeId } = await openWithQuestion());
});
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (...path: string[]) => join(folder, ...path);
const made = (when = AT) => makeBackup(opened, { folder: at("backups"), keys: [KEY], at: when });
const backup = at.bind(null, "backups", "2026-11-30T09-00-00-000Z");
const questionsIn = async ({ db }: Opened) =>
  (await db.selectFrom("question").select("text").orderBy("id").execute()).map(({ text }) => text);

const ask = (text: string) => askOf(opened.db, themeId, text);

describe("a backup", () => {
  test("is one file that holds everything of its moment, with a manifest, and nothing is left beside it", async () => {
    const manifest = await made();
    await ask("And since then?");
    expect(readdirSync(at("backups"))).toEqual(["2026-11-30T09-00-00-000Z"]);
    expect(readdirSync(backup()).sort()).toEqual(["manifest.json", "planner.db"]);
    expect(manifest.tables.find(({ name }) => name === "question")).toMatchObject({ rows: 1 });
    expect(manifest.checkpoints).toMatchObject([{ councilId: 1, number: 1 }]);
  });

  test("is not made of a database whose history was changed, and none is left then", async () => {
    await opened.close();
    const file = openFile(at("planner.db"));
    file.sqlite.exec("drop trigger event_never_changes; update event set reason = 'Because'");
    await file.close();
    opened = openFile(at("planner.db"));
    await expect(made()).rejects.toThrow("The words of event 1 were changed.");
    expect(readdirSync(at("backups"))).toEqual([]);
  });
});

describe("to restore", () => {
  const restoring = { ...KNOWN, replace: false, at: "2026-11-30T10:00:00.000Z" };

  test("puts it where there is no database yet", async () => {
    await made();
    await restoreBackup(backup(), at("new", "planner.db"), restoring);
    const restored = openFile(at("new", "planner.db"));
    expect(await questionsIn(restored)).toEqual(["How many were refused?"]);
    await restored.close();
    expect(readdirSync(at("new"))).toEqual(["planner.db"]);
  });

  test("is refused where there is one; it may be replaced, and is kept beside it then", async () => {
    await made();
    await ask("And since then?");
    await expect(restoreBackup(backup(), at("planner.db"), restoring)).rejects.toThrow("There is a database at");
    await expect(restoreBackup(backup(), at("planner.db"), { ...restoring, replace: true })).rejects.toThrow(
      "stop the planner first. Nothing was changed.",
    );
    expect(readdirSync(folder).filter((name) => name.includes("restoring"))).toEqual([]);
    expect(await questionsIn(opened)).toHaveLength(2);
    await opened.close();
    const { kept } = await restoreBackup(backup(), at("planner.db"), { ...restoring, replace: true });
    expect(kept).toBe(at("planner.db.before-2026-11-30T10-00-00-000Z"));
    const old = openFile(kept ?? "");
    expect(await questionsIn(old)).toEqual(["How many were refused?", "And since then?"]);
    await old.close();
    opened = openFile(at("planner.db"));
    expect(await questionsIn(opened)).toEqual(["How many were refused?"]);
  });

  test("leaves out what still waits beside a database that is gone: it belongs to no other, and is kept under another name", async () => {
    await made();
    await ask("And since then?");
    mkdirSync(at("lost"));
    copyFileSync(at("planner.db-wal"), at("lost", "planner.db-wal"));
    expect(await restoreBackup(backup(), at("lost", "planner.db"), restoring)).toMatchObject({ kept: undefined });
    expect(readdirSync(at("lost"))).toEqual(["planner.db", "planner.db.before-2026-11-30T10-00-00-000Z-wal"]);
    const restored = openFile(at("lost", "planner.db"));
    expect(await questionsIn(restored)).toEqual(["How many were refused?"]);
    await restored.close();
  });

  test.each([
    ["a byte of the file is another", () => flip(backup("planner.db")), "is not the one that its manifest tells of"],
    [
      "its manifest says something else",
      () => replaced("manifest.json", `"rows": 9`, `"rows": 8`),
      "is not signed with the key",
    ],
    [
      "it was made by a newer version",
      () => replaced("manifest.json", "2026-12-09-b-tell", "2027-12-09-b-tell"),
      "is not signed with the key",
    ],
  ])("is refused where %s", async (_, spoil, because) => {
    await made();
    spoil();
    await expect(drill(backup(), KNOWN)).rejects.toThrow(because);
    await expect(restoreBackup(backup(), at("new.db"), restoring)).rejects.toThrow(because);
    expect(readdirSync(folder).filter((name) => name.startsWith("new.db"))).toEqual([]);
  });

  test("is refused of a newer version, where nothing is signed", async () => {
    await makeBackup(opened, { folder: at("backups"), keys: [], at: AT });
    replaced("manifest.json", "2026-12-09-b-tell", "2027-12-09-b-tell");
    await expect(drill(backup(), { keys: [], outside: [] })).rejects.toThrow("was made by a newer version");
  });

  test("can be tried: the drill leaves nothing behind and changes nothing", async () => {
    const manifest = await made();
    expect((await drill(backup(), KNOWN)).manifest).toEqual(manifest);
    expect(readdirSync(folder).sort()).toEqual(["backups", "planner.db", "planner.db-shm", "planner.db-wal"]);
  });
});

function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function replaced(file: string, words: string, others: string): void {
  const said = readFileSync(backup(file), "utf8");
  expect(said).toContain(words);
  writeFileSync(backup(file), said.replace(words, others));
}

describe("backing up, again and again", () => {
  const how = (): BackingUp => ({
    folder: at("backups"),
    everyHours: 24,
    kept: { daily: 2, weekly: 0, monthly: 0 },
    elsewhere: folderPlace(at("elsewhere")),
    keys: [KEY],
  });
  const on = (day: number) => () => `2026-11-${day}T09:00:00.000Z`;

  test("keeps those of the days that are asked for, here and in the second place, and tells what became of each", async () => {
    for (const day of [26, 27, 28]) await backUp(opened, how(), on(day));
    const names = ["2026-11-27T09-00-00-000Z", "2026-11-28T09-00-00-000Z"];
    expect(readdirSync(at("backups"))).toEqual(names);
    expect(readdirSync(at("elsewhere"))).toEqual(names);
    await drill(at("elsewhere", names[1] ?? ""), KNOWN);
    const { last, recent } = await readBackups(opened.db);
    expect(last).toMatchObject({ name: names[1], elsewhereAt: on(28)(), trouble: null });
    expect(recent).toHaveLength(3);
  });

  test("removes what one that was cut off has left in either place, and nothing that is no backup", async () => {
    for (const place of ["backups", "elsewhere"])
      for (const name of [".2026-11-25T09-00-00-000Z.partial", "film.partial"])
        mkdirSync(at(place, name), { recursive: true });
    await backUp(opened, how(), on(27));
    for (const place of ["backups", "elsewhere"])
      expect(readdirSync(at(place)), place).toEqual(["2026-11-27T09-00-00-000Z", "film.partial"]);
  });

  test("removes the old ones here also while the second place cannot be reached", async () => {
    const away = { ...folderPlace(at("elsewhere")), put: () => Promise.reject(new Error("It is away.")) };
    for (const day of [25, 26, 27, 28])
      await expect(backUp(opened, { ...how(), elsewhere: away }, on(day))).rejects.toThrow("It is away.");
    expect(readdirSync(at("backups"))).toEqual(["2026-11-27T09-00-00-000Z", "2026-11-28T09-00-00-000Z"]);
  });

  test("is due when the last that succeeded is old enough, and tried again an hour after one that failed", async () => {
    const due = (now: string) => isBackupDue(opened.db, 24, now);
    expect(await due(AT)).toBe(true);
    await backUp(opened, how(), () => AT);
    expect(await due("2026-12-01T08:59:00.000Z")).toBe(false);
    expect(await due("2026-12-01T09:00:00.000Z")).toBe(true);
    const full = { ...folderPlace(at("elsewhere")), put: () => Promise.reject(new Error("The disk is full.")) };
    const failing = backUp(opened, { ...how(), elsewhere: full }, () => "2026-12-01T09:00:00.000Z");
    await expect(failing).rejects.toThrow("The disk is full.");
    expect(await due("2026-12-01T09:59:00.000Z")).toBe(false);
    expect(await due("2026-12-01T10:00:00.000Z")).toBe(true);
    expect(await isBackupDue(opened.db, 0, "2027-12-01T10:00:00.000Z")).toBe(false);
    const { recent } = await readBackups(opened.db);
    expect(recent[0]).toMatchObject({ trouble: "The disk is full.", elsewhereAt: null });
  });

  test("says what went wrong first where that cannot be written down either, and lets the next one begin", async () => {
    await opened.db.schema.alterTable("backup").renameTo("backup_away").execute();
    const away = { ...folderPlace(at("elsewhere")), put: () => Promise.reject(new Error("It is away.")) };
    await expect(backUp(opened, { ...how(), elsewhere: away }, on(27))).rejects.toThrow("It is away.");
    await expect(backUp(opened, how(), on(28))).rejects.toThrow("no such table: backup");
    await opened.db.schema.alterTable("backup_away").renameTo("backup").execute();
    expect(await backUp(opened, how(), on(29))).toMatchObject({ at: on(29)() });
  });

  test("is done by one server at a time", async () => {
    const two = await Promise.all([backUp(opened, how(), () => AT), backUp(opened, how(), () => AT)]);
    expect(two.filter((one) => one === null)).toHaveLength(1);
  });
});

test("a database is looked through against what was signed in its backups: an end that is missing is seen", async () => {
  await ask("Another?");
  await made();
  const kept = { auditKeys: [KEY], auditFile: undefined, backups: { folder: at("backups") } };
  expect(await verifyAll(opened, kept)).toMatchObject({ troubles: [] });
  await opened.close();
  const file = openFile(at("planner.db"));
  file.sqlite.pragma("foreign_keys = off");
  file.sqlite
    .exec(`drop trigger event_never_goes; drop trigger event_link_never_goes; drop trigger event_subject_never_goes;
    delete from event where id = 2; delete from event_link where event_id = 2; delete from event_subject where event_id = 2`);
  await file.close();
  opened = openFile(at("planner.db"));
  const { troubles } = await verifyAll(opened, kept);
  expect(troubles).toEqual([`History was cut off after entry 1: at ${AT} it had 2.`]);
});

test("a checkpoint that could not be added to the file outside is signed again for it", async () => {
  const outside = { key: KEY, file: at("outside", "checkpoints") };
  await expect(keepCheckpoints(opened.db, outside, AT)).rejects.toThrow("ENOENT");
  mkdirSync(at("outside"));
  expect(await keepCheckpoints(opened.db, outside, AT)).toHaveLength(1);
  expect(await keepCheckpoints(opened.db, outside, AT)).toEqual([]);
  expect((await readCheckpoints(outside.file)).checkpoints).toMatchObject([{ councilId: 1, number: 1 }]);
});

test("history is looked through as it is at one moment: what is written and signed meanwhile is no fault", async () => {
  const reader = openReader(at("planner.db"));
  let heads = 0;
  const writesAfterHeads: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if ((heads += 1) > 1) return result;
      await ask("And since then?");
      await keepCheckpoints(opened.db, { key: KEY, file: undefined }, AT);
      return result;
    },
  };
  const db = reader.db.withPlugin(writesAfterHeads);
  const watched: Opened = { ...reader, db, inOneView: (read) => reader.inOneView(() => read(db)) };
  const kept = { auditKeys: [KEY], auditFile: undefined, backups: undefined };
  expect(await verifyAll(watched, kept)).toMatchObject({ troubles: [] });
  await reader.close();
});
