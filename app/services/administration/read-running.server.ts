import { cpus } from "node:os";
import { concernsOf } from "#app/domain/administration/running.ts";
import { addHours, instantText, type IsoInstant } from "#app/domain/calendar.ts";
import type { Trouble } from "#app/domain/trouble.ts";
import { listFailures } from "#db/administration/failures.server.ts";
import { listProcesses } from "#db/administration/processes.server.ts";
import { describeDatabase } from "#db/engine/describe.server.ts";
import { readBackups } from "#app/services/safekeeping/read-backups.server.ts";
import { findLease } from "#db/leases.server.ts";
import type { Db } from "#db/open.server.ts";
import { PRUNED_FOR_HOURS } from "./prune.server.ts";
import { countMail } from "./count-mail.server.ts";

/** A process says so every minute; one that has not for so long has ended. */
const SILENT_HOURS = 3 / 60;
const MOST_FAILURES = 25;

/** `backUpHours`: every how many hours a backup is made, null where the server makes none. */
type Known = {
  councilId: number;
  now: IsoInstant;
  sendsMail: boolean;
  trouble: Trouble | null;
  backUpHours: number | null;
};

/** How the planner runs, for an administrator, with the mail of their council: what needs looking at, and what there is. */
export async function readRunning(db: Db, { councilId, now, sendsMail, trouble, backUpHours }: Known) {
  const processes = await listProcesses(db, addHours(now, -SILENT_HOURS));
  const failures = await listFailures(db, MOST_FAILURES);
  const mail = { sends: sendsMail, ...(await countMail(db, { councilId, now })) };
  const tidying = await findLease(db, "pruning");
  const tidiedAt = tidying ? addHours(tidying.until, -PRUNED_FOR_HOURS) : null;
  const { last, recent } = await readBackups(db);
  const backups = { everyHours: backUpHours, lastAt: last?.at ?? null, trouble: recent[0]?.trouble ?? null };
  return {
    concerns: concernsOf({ now, trouble, processes, mail, tidiedAt, backups, failures }),
    backups: { makes: backUpHours !== null, last: last ? instantText(last.at) : null },
    processes: processes.map(({ startedAt, seenAt: _, ...it }) => ({ ...it, since: instantText(startedAt) })),
    processors: cpus().length,
    database: await describeDatabase(db),
    mail,
    tidied: tidiedAt && instantText(tidiedAt),
    failures: failures.map(({ at, ...it }) => ({ ...it, at: instantText(at) })),
  };
}
