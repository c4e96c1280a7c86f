import { z } from "zod";

/** The settings of backups and of the signing of history, as variables. */
export const SafekeepingVariables = {
  BACKUP_FOLDER: z.string().optional(),
  BACKUP_EVERY_HOURS: z.coerce.number("BACKUP_EVERY_HOURS must be a number of hours").min(0).max(744).default(24),
  BACKUP_KEEP: z
    .string()
    .regex(/^\d{1,3},\d{1,3},\d{1,3}$/, "BACKUP_KEEP must be three numbers: of days, weeks and months, as 7,5,12")
    .default("7,5,12"),
  BACKUP_ELSEWHERE: z.string().optional(),
  BACKUP_S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "BACKUP_S3_ENDPOINT must be an http(s) address" })
    .optional(),
  BACKUP_S3_REGION: z.string().default("us-east-1"),
  BACKUP_S3_KEY_ID: z.string().optional(),
  BACKUP_S3_SECRET: z.string().optional(),
  AUDIT_KEY: z.string().min(32, "AUDIT_KEY must be at least 32 characters").optional(),
  AUDIT_KEY_FORMER: z
    .string()
    .transform((given) => given.split(/[\s,]+/).filter((key) => key !== ""))
    .refine((keys) => keys.every((key) => key.length >= 32), "Each key in AUDIT_KEY_FORMER has at least 32 characters")
    .default([]),
  AUDIT_FILE: z.string().optional(),
};

type Variables = z.infer<z.ZodObject<typeof SafekeepingVariables>>;

/** A second place of backups: a folder, or a bucket that speaks as S3 does. */
export type Elsewhere =
  | { kind: "folder"; path: string }
  | { kind: "s3"; endpoint: string; region: string; bucket: string; prefix: string; keyId: string; secret: string };

export type Safekeeping = {
  /** How backups are made; undefined where none are. */
  backups:
    | {
        folder: string;
        everyHours: number;
        kept: { daily: number; weekly: number; monthly: number };
        elsewhere: Elsewhere | undefined;
      }
    | undefined;
  /** What history and backups are signed with, kept outside the database; that and former keys, which what was signed is checked with; and the file that checkpoints are added to. */
  auditKey: string | undefined;
  auditKeys: readonly string[];
  auditFile: string | undefined;
};

/** Where backups go and history is signed, of the variables; throws one sentence where they do not go together. */
export function safekeepingOf(e: Variables): Safekeeping {
  const [daily = 7, weekly = 5, monthly = 12] = e.BACKUP_KEEP.split(",").map(Number);
  const folder = e.BACKUP_FOLDER;
  const kept = { daily, weekly, monthly };
  if (e.AUDIT_KEY_FORMER.length > 0 && !e.AUDIT_KEY)
    throw new Error("Set AUDIT_KEY as well as AUDIT_KEY_FORMER: what is new is signed with it (docs/running.md).");
  return {
    backups: folder ? { folder, everyHours: e.BACKUP_EVERY_HOURS, kept, elsewhere: elsewhereOf(e) } : undefined,
    auditKey: e.AUDIT_KEY,
    auditKeys: e.AUDIT_KEY ? [e.AUDIT_KEY, ...e.AUDIT_KEY_FORMER] : [],
    auditFile: e.AUDIT_FILE,
  };
}

function elsewhereOf(e: Variables): Elsewhere | undefined {
  if (!e.BACKUP_ELSEWHERE) return undefined;
  const [, bucket, path = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]+)(?:\/(.*))?$/.exec(e.BACKUP_ELSEWHERE) ?? [];
  if (!bucket) return { kind: "folder", path: e.BACKUP_ELSEWHERE };
  const { BACKUP_S3_KEY_ID: keyId, BACKUP_S3_SECRET: secret, BACKUP_S3_REGION: region } = e;
  if (!keyId || !secret)
    throw new Error("Set BACKUP_S3_KEY_ID and BACKUP_S3_SECRET for the bucket in BACKUP_ELSEWHERE (docs/running.md).");
  const endpoint = e.BACKUP_S3_ENDPOINT ?? `https://s3.${region}.amazonaws.com`;
  return { kind: "s3", endpoint, region, bucket, prefix: path && `${path.replace(/\/$/, "")}/`, keyId, secret };
}
