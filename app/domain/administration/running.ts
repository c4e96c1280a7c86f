import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { TROUBLE_LABELS, type Trouble } from "#app/domain/trouble.ts";

/** What is known of how the planner runs, as far as something may be wrong with it. */
export type RunningFacts = {
  now: IsoInstant;
  trouble: Trouble | null;
  /** Of each process: how long it kept others waiting in the last minute, and by which release it is. */
  processes: readonly { lagMs: number; version: string }[];
  mail: { sends: boolean; waiting: number; oldestAt: IsoInstant | null; refused: number };
  /** When what is older than its period was removed last. */
  tidiedAt: IsoInstant | null;
  /** Every how many hours a backup is made, null where none is; when the last one succeeded; what the last try met. */
  backups: { everyHours: number | null; lastAt: IsoInstant | null; trouble: string | null };
  failures: readonly { at: IsoInstant }[];
};

/** Something that needs looking at: what it is, and what to do. */
export type Concern = { words: string; then: string };

const LATE_MAIL_HOURS = 2;
const LATE_TIDYING_HOURS = 26;
const LATE_BACKUP_HOURS = 2;
const SLOW_MS = 500;
const MANY_FAILURES_A_DAY = 5;

/** What needs looking at, worst first; nothing where everything runs as it should. */
export function concernsOf(facts: RunningFacts): Concern[] {
  const { now, trouble, processes, mail, tidiedAt, backups, failures } = facts;
  const before = (at: IsoInstant | null, hours: number) => at !== null && at < addHours(now, -hours);
  const failedToday = failures.filter(({ at }) => at >= addHours(now, -24)).length;
  const concerns: (Concern | false)[] = [
    trouble !== null && {
      words: `Nothing can be saved: ${TROUBLE_LABELS[trouble]}.`,
      then: "Everything can still be read. Whoever runs the machine has to look at it now.",
    },
    mail.sends &&
      before(mail.oldestAt, LATE_MAIL_HOURS) && {
        words: `${messages(mail.waiting)} to be sent, the oldest for more than ${LATE_MAIL_HOURS} hours.`,
        then: "The mail server does not take them. They are tried again every hour; look at the mail settings.",
      },
    mail.refused > 0 && {
      words: `In the last 30 days ${mail.refused === 1 ? "1 message was" : `${mail.refused} messages were`} refused.`,
      then: "Administration names each, with the address to correct.",
    },
    backups.trouble !== null && {
      words: `The last backup could not be made: ${backups.trouble}`,
      then: "It is tried again by itself. Whoever runs the machine has to look at the place that backups go to.",
    },
    backups.everyHours !== null &&
      backups.trouble === null &&
      before(backups.lastAt, backups.everyHours + LATE_BACKUP_HOURS) && {
        words: "The last backup is older than it should be.",
        then: "It is tried again by itself; the log says what keeps it from being made.",
      },
    before(tidiedAt, LATE_TIDYING_HOURS) && {
      words: "What is older than its period was not removed in the last day.",
      then: "It is tried again every hour; the log says what keeps it from being done.",
    },
    failedToday >= MANY_FAILURES_A_DAY && {
      words: `In the last 24 hours ${failedToday} requests failed.`,
      then: "Their ids are below: the log of the machine says under each what it was.",
    },
    processes.some(({ lagMs }) => lagMs >= SLOW_MS) && {
      words: `A process kept its readers waiting for more than ${SLOW_MS} ms in the last minute.`,
      then: "If it stays so, the machine is too small or is busy with something else.",
    },
    new Set(processes.map(({ version }) => version)).size > 1 && {
      words: "Processes of more than one release serve at the same time.",
      then: "So it is while they are replaced. If it stays so, one of them was not.",
    },
  ];
  return concerns.filter((concern) => concern !== false);
}

function messages(waiting: number): string {
  return waiting === 1 ? "1 message waits" : `${waiting} messages wait`;
}
