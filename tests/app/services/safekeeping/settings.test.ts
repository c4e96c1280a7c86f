import { resolve } from "node:path";
import { expect, test } from "vitest";
import { placesFromHere, readConfig } from "#app/config.server.ts";

const settings = (env: Record<string, string>) => readConfig({ NODE_ENV: "test", ...env }).safekeeping;
const STORE = { BACKUP_FOLDER: "/backups", BACKUP_S3_KEY_ID: "id", BACKUP_S3_SECRET: "secret" };

test("no backups are made unless a folder is named; then one a day, with the newest of seven days, five weeks and twelve months", () => {
  expect(settings({})).toEqual({ backups: undefined, auditKey: undefined, auditKeys: [], auditFile: undefined });
  expect(settings({ BACKUP_FOLDER: "/backups" }).backups).toEqual({
    folder: "/backups",
    everyHours: 24,
    kept: { daily: 7, weekly: 5, monthly: 12 },
    elsewhere: undefined,
  });
});

test("a second place is a folder, or a bucket with the key to it", () => {
  const elsewhere = (env: Record<string, string>) => settings({ ...STORE, ...env }).backups?.elsewhere;
  expect(elsewhere({ BACKUP_ELSEWHERE: "/mnt/other" })).toEqual({ kind: "folder", path: "/mnt/other" });
  const bucket = { kind: "s3", region: "eu-west-2", bucket: "council-backups", keyId: "id", secret: "secret" };
  const named = { BACKUP_ELSEWHERE: "s3://council-backups/planner/", BACKUP_S3_REGION: "eu-west-2" };
  expect(elsewhere(named)).toEqual({ ...bucket, endpoint: "https://s3.eu-west-2.amazonaws.com", prefix: "planner/" });
  const own = { ...named, BACKUP_ELSEWHERE: "s3://council-backups", BACKUP_S3_ENDPOINT: "https://store.example" };
  expect(elsewhere(own)).toEqual({ ...bucket, endpoint: "https://store.example", prefix: "" });
});

test("what was signed with former keys is checked with them; the one of now comes first and signs", () => {
  const [now, one, other] = ["n".repeat(32), "o".repeat(32), "p".repeat(32)];
  expect(settings({ AUDIT_KEY: now, AUDIT_KEY_FORMER: `${one}, ${other}` }).auditKeys).toEqual([now, one, other]);
});

test("places on this disk are told to processes that work elsewhere as they are seen from here", () => {
  const here = (env: Record<string, string>) => placesFromHere(readConfig({ NODE_ENV: "test", ...env }));
  expect(here({})).toEqual({ DATABASE_PATH: resolve("data/planner.db") });
  const lying = { BACKUP_FOLDER: "backups", BACKUP_ELSEWHERE: "../other", AUDIT_FILE: "audit/checkpoints" };
  expect(here({ ...lying, DATABASE_URL: "postgres://planner@db/planner" })).toEqual({
    BACKUP_FOLDER: resolve("backups"),
    BACKUP_ELSEWHERE: resolve("../other"),
    AUDIT_FILE: resolve("audit/checkpoints"),
  });
  expect(here({ ...STORE, BACKUP_ELSEWHERE: "s3://bucket" })).not.toHaveProperty("BACKUP_ELSEWHERE");
});

test.each([
  [
    { BACKUP_FOLDER: "/backups", BACKUP_ELSEWHERE: "s3://council-backups" },
    "Set BACKUP_S3_KEY_ID and BACKUP_S3_SECRET",
  ],
  [{ BACKUP_KEEP: "7" }, "BACKUP_KEEP must be three numbers"],
  [{ BACKUP_EVERY_HOURS: "daily" }, "BACKUP_EVERY_HOURS must be a number of hours"],
  [{ AUDIT_KEY_FORMER: "f".repeat(32) }, "Set AUDIT_KEY as well as AUDIT_KEY_FORMER"],
  [{ AUDIT_KEY: "k".repeat(32), AUDIT_KEY_FORMER: "short" }, "Each key in AUDIT_KEY_FORMER has at least 32 characters"],
  [{ AUDIT_KEY: "short" }, "AUDIT_KEY must be at least 32 characters"],
])("what does not go together is said at the start: %o", (env, because) => {
  expect(() => settings(env as unknown as Record<string, string>)).toThrow(because);
});
