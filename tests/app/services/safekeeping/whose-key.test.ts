import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drill } from "#app/services/safekeeping/drill.server.ts";
import { keepCheckpoints, readCheckpoints } from "#app/services/safekeeping/keep-checkpoints.server.ts";
import { makeBackup } from "#app/services/safekeeping/make-backup.server.ts";
import { verifyAll } from "#app/services/safekeeping/verify-all.server.ts";
import type { Opened } from "#db/open.server.ts";
import { askOf, openWithQuestion } from "#tests/support/with-question.ts";

const FORMER = "a key that was in use until it was changed";
const KEY = "a key that is kept somewhere else now";
const NOV = (day: number) => `2026-11-${day}T09:00:00.000Z`;

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
const file = () => at("checkpoints");
const made = async (keys: string[], when: string) =>
  at("backups", (await makeBackup(opened, { folder: at("backups"), keys, at: when })).name);
const restored = async (backup: string, keys: string[]) => {
  const outside = (await readCheckpoints(file())).checkpoints;
  return drill(backup, { keys, outside });
};
const verified = (auditKeys: string[]) =>
  verifyAll(opened, { auditKeys, auditFile: file(), backups: { folder: at("backups") } });

/** Says in a backup's manifest that nobody signed it, or that somebody with another key did. */
function resign(backup: string, signed: { keyMark: string | null; signature: string | null }): void {
  const path = join(backup, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, ...signed }));
}
const NOBODY = { keyMark: null, signature: null };
const STRANGER = { keyMark: "00000000", signature: "0".repeat(64) };

test("a backup from before there was a key is restored, and it is said that nobody signed it", async () => {
  const unsigned = await made([], NOV(27));
  await made([KEY], NOV(28));
  expect((await restored(unsigned, [KEY])).doubt).toBe(
    "2026-11-27T09-00-00-000Z is from before there was a key and is not signed: whether somebody wrote it anew cannot be known.",
  );
  const { lines, troubles } = await verified([KEY]);
  expect(troubles).toEqual([]);
  expect(lines.join()).toContain("2026-11-27T09-00-00-000Z is from before there was a key");
});

test("a backup of a former key is restored: checked where that key is given, and otherwise it is said that it was not", async () => {
  const former = await made([FORMER], NOV(27));
  expect((await restored(former, [KEY, FORMER])).doubt).toBeUndefined();
  expect((await restored(former, [KEY])).doubt).toMatch(/is signed with another key: .* AUDIT_KEY_FORMER\.$/);
  expect((await restored(former, [])).doubt).toMatch(/without AUDIT_KEY that is not checked/);
  await made([KEY, FORMER], NOV(28));
  expect(await verified([KEY])).toMatchObject({ troubles: [] });
  resign(former, { ...NOBODY, signature: "0".repeat(64), keyMark: markOf(former) });
  await expect(restored(former, [KEY, FORMER])).rejects.toThrow("is not signed with the key that it names");
});

const markOf = (backup: string) =>
  (JSON.parse(readFileSync(join(backup, "manifest.json"), "utf8")) as { keyMark: string }).keyMark;

test.each([
  ["nobody", NOBODY],
  ["somebody else", STRANGER],
])("a backup that the key would have signed is refused where %s did", async (_, signed) => {
  const backup = await made([KEY], NOV(27));
  resign(backup, signed);
  await expect(restored(backup, [KEY])).rejects.toThrow("though history was signed already at");
  expect((await verified([KEY])).troubles).toEqual([
    expect.stringMatching(/^2026-11-27T09-00-00-000Z is not signed with AUDIT_KEY/),
  ]);
});

test("so is one without a trace of a key in it, where the file outside tells that history was signed before", async () => {
  const backup = await made([], NOV(28));
  await keepCheckpoints(opened.db, { key: KEY, file: file() }, NOV(27));
  await expect(restored(backup, [KEY])).rejects.toThrow("though history was signed already at 2026-11-27T09");
  expect((await verified([KEY])).troubles).toHaveLength(1);
});

test("and one whose own history was signed, whatever day it claims to be of", async () => {
  await keepCheckpoints(opened.db, { key: KEY, file: undefined }, NOV(28));
  const backup = await made([], NOV(27));
  await expect(restored(backup, [KEY])).rejects.toThrow("though history was signed already at 2026-11-28T09");
});

test("a line of the file outside that was cut off is named and passed over, and the next one is whole", async () => {
  await keepCheckpoints(opened.db, { key: KEY, file: file() }, NOV(27));
  const whole = readFileSync(file(), "utf8");
  writeFileSync(file(), `${whole}${whole.slice(0, 40)}`);
  const { lines, troubles } = await verified([KEY]);
  expect(troubles).toEqual([]);
  expect(lines.join()).toContain("Line 2 of AUDIT_FILE was cut off while it was written");

  await askOf(opened.db, themeId, "And since then?");
  await keepCheckpoints(opened.db, { key: KEY, file: file() }, NOV(28));
  const read = await readCheckpoints(file());
  expect(read.checkpoints.map((one) => one.at)).toEqual([NOV(27), NOV(28)]);
  expect(read.cutLines).toEqual([2]);
  writeFileSync(file(), whole.replace("councilId", "council"));
  expect((await verified([KEY])).troubles).toEqual(["Line 1 of AUDIT_FILE is no checkpoint: somebody changed it."]);
});
