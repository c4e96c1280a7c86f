import type { EventAction } from "#app/domain/events.ts";
import { addHours, instantText, type IsoInstant } from "#app/domain/calendar.ts";
import { countSecondSteps, setRecoveryCodes, touchSecondStep } from "#db/account/second-steps.server.ts";
import { findAccount } from "#db/account/accounts.server.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertMail } from "#db/reminder/outbox.server.ts";
import { runDeed, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { inEnglish as say } from "#app/words/say.ts";
import { hashOfRecoveryCode, makeRecoveryCodes } from "./recovery-codes.server.ts";
import { endWaysIn } from "./end-ways-in.server.ts";

/** Who changes their own second step, from which session; on the way in there is none yet. `byMail`: they are told. */
export type Changing = {
  personId: number;
  name: string;
  now: IsoInstant;
  submitKey: string;
  keepSession: string;
  byMail: boolean;
};

type Change = { action: keyof typeof TOLD & EventAction; title: string };

/** Codes are in this answer alone, to be shown once: what is stored is their hashes. */
export type SecondStepChanged = Promise<{ outcome: Outcome<null>; codes: string[] }>;

/**
 * The one way in which a person's own second step changes: their other sessions end, and so does every way in that
 * was begun. With their first second step, or where `codes` asks for new ones, recovery codes are made. They are told by
 * e-mail where this installation sends any: it may have been somebody else.
 */
export async function changeSecondStep(
  db: Db,
  by: Changing,
  { action, title }: Change,
  work: (trx: Trx) => Promise<{ codes: "new" | "where_none" | "kept" | "none" }>,
): SecondStepChanged {
  let codes: string[] = [];
  const outcome = await runDeed(db, { ...by, actorKey: `person:${by.personId}` }, async (trx) => {
    const { codes: wanted } = await work(trx);
    const { codesLeft } = await countSecondSteps(trx, by.personId);
    codes = wanted === "new" || (wanted === "where_none" && codesLeft === 0) ? makeRecoveryCodes() : [];
    if (codes.length > 0 || wanted === "none") await setRecoveryCodes(trx, by.personId, codes.map(hashOfRecoveryCode));
    await touchSecondStep(trx, by.personId, by.now);
    await endWaysIn(trx, by.personId, by.keepSession);
    await insertEvent(
      trx,
      { personId: by.personId, name: by.name, at: by.now },
      { action, subject: { kind: "person", id: by.personId }, bodyId: null, particulars: { title } },
    );
    if (by.byMail) {
      const told = say(TOLD[action], { what: title, at: instantText(by.now) });
      await tellOfSecondStep(trx, by, { subject: say("mail.secondStepChange"), told });
    }
    return null;
  });
  return { outcome, codes: outcome.ok && !outcome.repeated ? codes : [] };
}

const TOLD = {
  second_step_set_up: "mail.secondStepAdded",
  second_step_removed: "mail.secondStepLess",
  recovery_codes_made: "mail.secondStepCodes",
} as const;
const TOLD_HOURS = 72;

/** Writes to somebody what became of their second step, at the address of their account; to nobody who has none. */
export async function tellOfSecondStep(
  trx: Trx,
  { personId, name, now }: { personId: number; name: string; now: IsoInstant },
  { subject, told }: { subject: string; told: string },
): Promise<void> {
  const toEmail = (await findAccount(trx, personId))?.email;
  if (toEmail === undefined) return;
  const body = `${say("mail.dear", { name })}\n\n${told}\n`;
  await insertMail(trx, personId, { toEmail, subject, body, createdAt: now, giveUpAt: addHours(now, TOLD_HOURS) });
}
