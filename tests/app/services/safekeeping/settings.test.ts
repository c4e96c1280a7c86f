import { expect, test } from "vitest";
import { readConfig } from "#app/config.server.ts";

const settings = (env: Record<string, string>) => readConfig({ NODE_ENV: "test", ...env }).safekeeping;
const STORE = { BACKUP_FOLDER: "/backups", BACKUP_S3_KEY_ID: "id", BACKUP_S3_SECRET: "secret" };

test("no backups are made unless a folder is named; then one a day, with the newest of seven days, five weeks and twelve months", () => {
  expect(settings({})).toEqual({ backups: undefined, auditKey: undefined, auditFile: undefined });
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

test.each([
  [
    { BACKUP_FOLDER: "/backups", BACKUP_ELSEWHERE: "s3://council-backups" },
    "Set BACKUP_S3_KEY_ID and BACKUP_S3_SECRET",
  ],
  [{ BACKUP_KEEP: "7" }, "BACKUP_KEEP must be three numbers"],
  [{ BACKUP_EVERY_HOURS: "daily" }, "BACKUP_EVERY_HOURS must be a number of hours"],
  [{ AUDIT_KEY: "short" }, "AUDIT_KEY must be at least 32 characters"],
])("what does not go together is said at the start: %o", (env, because) => {
  expect(() => settings(env as unknown as Record<string, string>)).toThrow(because);
});
