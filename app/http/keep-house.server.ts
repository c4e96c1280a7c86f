import { dayInLondon } from "#app/domain/calendar.ts";
import { keepCheckpoints } from "#app/services/safekeeping/keep-checkpoints.server.ts";
import { prune } from "#app/services/administration/prune.server.ts";
import { forgetOldPlans } from "#app/services/plan/kept-plans.server.ts";
import { tellTurnedDay } from "#app/services/open-data/tell-turned-day.server.ts";
import { renewOutside } from "#app/services/account/renew-outside.server.ts";
import { outsideOf } from "./account/outside.server.ts";
import { log } from "./log.server.ts";
import type { Planner } from "./planner.server.ts";
import { writeUses } from "./session.server.ts";

const WRITE_USES_MS = 60_000;
const RENEW_MS = 60_000;
const LOOK_AFTER_FILE_MS = 5_000;
const SIGN_MS = 3_600_000;
const LOOK_FOR_COUNCILS_MS = 5_000;
const PRUNE_MS = 3_600_000; // it is done once a day, by whichever server comes first

/**
 * What the server does by itself, beside reminding: writes down the use of
 * sessions each minute, asks the sign-in of councils whether theirs are in force, looks which addresses councils have, has
 * the database file looked after between deeds, and once a
 * day tells that it has turned and forgets what nobody needs.
 * Returns what stops it, resolved once the use of sessions is written.
 */
export function keepHouse(planner: Planner, lookAfterFile: () => Promise<void>): () => Promise<void> {
  void pruneNow(planner);
  void signNow(planner);
  const timers = [
    setInterval(() => void writeUses(planner), WRITE_USES_MS),
    setInterval(() => void renewNow(planner), RENEW_MS),
    setInterval(() => void lookAfterFile(), LOOK_AFTER_FILE_MS),
    setInterval(() => void pruneNow(planner), PRUNE_MS),
    setInterval(() => void signNow(planner), SIGN_MS),
    setInterval(() => void planner.councils.lookAgain(), LOOK_FOR_COUNCILS_MS),
  ];
  for (const timer of timers) timer.unref();
  return () => {
    for (const timer of timers) clearInterval(timer);
    return writeUses(planner);
  };
}

async function renewNow(planner: Planner): Promise<void> {
  try {
    const ended = await renewOutside(planner.write, outsideOf(planner), planner.clock().toISOString());
    if (ended > 0) log.info({ ended }, "sessions ended that had ended at the sign-in of their council");
  } catch (error) {
    log.warn({ err: error }, "sessions could not be renewed at the sign-in of their council");
  }
}

async function pruneNow(planner: Planner): Promise<void> {
  const { write, clock } = planner;
  const at = clock();
  try {
    await forgetOldPlans(write, at.toISOString());
    await tellTurnedDay(write, dayInLondon(at));
    await prune(write, { now: at.toISOString(), today: dayInLondon(at) });
  } catch (error) {
    log.warn({ err: error }, "what nobody needs could not be forgotten");
  }
}

/** Each line that is logged here is a checkpoint outside the database: log files that nobody can write over keep it. */
async function signNow({ write, clock, config }: Planner): Promise<void> {
  const { auditKey: key, auditFile: file } = config.safekeeping;
  try {
    for (const checkpoint of await keepCheckpoints(write, { key, file }, clock().toISOString()))
      log.info({ checkpoint }, "history was signed");
  } catch (error) {
    log.warn({ err: error }, "history could not be signed");
  }
}
