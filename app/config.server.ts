import { resolve } from "node:path";
import { z } from "zod";
import { safekeepingOf, SafekeepingVariables, type Safekeeping } from "./config-safekeeping.server.ts";

const OWN_FILE = "data/planner.db";

const Port = z.coerce.number("PORT must be a number").int().min(0).max(65_535);
const Switch = z
  .enum(["0", "1", "true", "false"], "DEMO must be 1 or 0")
  .transform((value) => value === "1" || value === "true");

/** How many proxies stand in front, or their addresses: what they say about the reader's address is believed. */
const TrustedProxies = z
  .string()
  .regex(/^(?:\d|[\w.:/]+(?:, ?[\w.:/]+)*)$/, "TRUST_PROXY must be a number of proxies or their addresses")
  .transform((given) => (/^\d$/.test(given) ? Number(given) : given));

const Environment = z.object({
  PORT: Port.default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_PATH: z.string().min(1).default(OWN_FILE),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: "DATABASE_URL must be a postgres:// address" })
    .optional(),
  WEB_PROCESSES: z.coerce.number("WEB_PROCESSES must be a number").int().min(1).max(64).default(1),
  METRICS_PORT: Port.optional(),
  METRICS_HOST: z.string().min(1).default("127.0.0.1"),
  SESSION_SECRET: z.string().min(32, "SESSION_SECRET must be at least 32 characters").optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "PUBLIC_URL must be an http(s) address" })
    .refine((url) => new URL(url).pathname === "/", "PUBLIC_URL must not have a path")
    .optional(),
  MODERNGOV_URL: z
    .url({ protocol: /^https?$/, error: "MODERNGOV_URL must be an http(s) address" })
    .refine((url) => new URL(url).pathname === "/", "MODERNGOV_URL must not have a path")
    .optional(),
  DEMO: Switch.default(false),
  TRUST_PROXY: TrustedProxies.optional(),
  SMTP_HOST: z.string().min(1).optional(),
  SMTP_PORT: Port.default(587),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_FROM: z.string().optional(),
  ...SafekeepingVariables,
});

/** The names of the environment variables that the product reads; `docs/running.md` describes each. */
export const ENVIRONMENT_NAMES = Object.keys(Environment.shape);

export type Smtp = { host: string; port: number; user?: string; password?: string; from: string };

export type Config = {
  port: number;
  host: string;
  /** Where the database is: the path of a file, or `postgres://…`. */
  databaseAddress: string;
  /** How many processes serve; where it is one, nothing leads it. */
  webProcesses: number;
  /** Where metrics are read; undefined where nobody does. */
  metrics: { host: string; port: number } | undefined;
  sessionSecret: string | undefined;
  publicUrl: URL | undefined;
  /** The one host whose ModernGov may be asked for meetings; undefined where none may. */
  moderngovUrl: URL | undefined;
  demo: boolean;
  trustProxy: string | number | undefined;
  smtp: Smtp | undefined;
  safekeeping: Safekeeping;
};

/** Reads the settings once, at boot; throws one message that names every wrong setting. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The settings are not right:\n  ${problems.join("\n  ")}`);
  }
  const e = parsed.data;
  return {
    port: e.PORT,
    host: e.HOST,
    databaseAddress: e.DATABASE_URL ?? e.DATABASE_PATH,
    webProcesses: e.WEB_PROCESSES,
    metrics: e.METRICS_PORT === undefined ? undefined : { host: e.METRICS_HOST, port: e.METRICS_PORT },
    sessionSecret: e.SESSION_SECRET,
    publicUrl: e.PUBLIC_URL ? new URL(e.PUBLIC_URL) : undefined,
    moderngovUrl: e.MODERNGOV_URL ? new URL(e.MODERNGOV_URL) : undefined,
    demo: e.DEMO,
    trustProxy: e.TRUST_PROXY,
    smtp: e.SMTP_HOST
      ? {
          host: e.SMTP_HOST,
          port: e.SMTP_PORT,
          user: e.SMTP_USER,
          password: e.SMTP_PASSWORD,
          from: e.SMTP_FROM ?? `scrutiny-planner@${e.SMTP_HOST}`,
        }
      : undefined,
    safekeeping: safekeepingOf(e),
  };
}

/** The settings that name a place on this disk, as seen from where the planner was started: for processes that work elsewhere. */
export function placesFromHere(config: Config): Record<string, string> {
  const { databaseAddress, safekeeping } = config;
  const { folder, elsewhere } = safekeeping.backups ?? {};
  const places = {
    DATABASE_PATH: /^postgres(?:ql)?:/.test(databaseAddress) ? undefined : databaseAddress,
    BACKUP_FOLDER: folder,
    BACKUP_ELSEWHERE: elsewhere?.kind === "folder" ? elsewhere.path : undefined,
    AUDIT_FILE: safekeeping.auditFile,
  };
  return Object.fromEntries(Object.entries(places).flatMap(([name, path]) => (path ? [[name, resolve(path)]] : [])));
}

/** The database as it may be shown to whoever starts the planner: without its password. */
export function databaseShown({ DATABASE_URL: url, DATABASE_PATH: path }: NodeJS.ProcessEnv): string {
  if (!url || !URL.canParse(url)) return url || path || OWN_FILE;
  const shown = new URL(url);
  shown.password = "";
  return shown.href;
}

/** What the real installation may not start without; throws naming what is missing. */
export function requireForServing(config: Config): void {
  const missing = [!config.sessionSecret && "SESSION_SECRET", !config.publicUrl && "PUBLIC_URL"].filter(Boolean);
  if (missing.length > 0) throw new Error(`Set ${missing.join(" and ")} before serving (docs/running.md).`);
  if (config.demo)
    throw new Error("DEMO cannot be set for the real installation; use npm start for the demonstration.");
}
