import { FOLLOW_UP_FIELDS } from "#app/domain/follow-up/fields.ts";
import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import { FOLLOW_UP_KIND_LIST } from "#app/domain/follow-up/states.ts";
import { partyNamed } from "#app/domain/meeting-record/party.ts";
import { MINUTES_REPORT_STATES, type Checked } from "#app/domain/minutes/decided.ts";
import { isNamedFollowUp } from "#app/domain/minutes/may.ts";
import { idFromReference } from "#app/domain/references.ts";
import { findFollowUp } from "#db/follow-up/follow-ups.server.ts";
import { listReportTexts } from "#db/minutes/known-records.server.ts";
import { completeReportedIn } from "#app/services/follow-up/complete-follow-up.server.ts";
import { createFollowUpIn } from "#app/services/follow-up/create-follow-up.server.ts";
import { endFollowUpIn } from "#app/services/follow-up/end-follow-up.server.ts";
import { addNumber } from "#app/services/follow-up/keep-numbers.server.ts";
import { reportFollowUpIn } from "#app/services/follow-up/report-follow-up.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict } from "#app/services/run-deed.server.ts";
import { keepPassage, savingOne, type Saving } from "./saving.server.ts";

/** What somebody is to do, whether the minutes mark it or not: at its item, or at the meeting where it stands under none. */
export async function saveFollowUps(saving: Saving, all: readonly Checked[]): Promise<void> {
  const { trx, acting, items, meeting, parties } = saving;
  for (const one of all) {
    const { proposal, fields } = one;
    if (proposal.kind !== "follow_up") continue;
    const itemId = items.get(proposal.itemKey ?? "");
    const owner = partyNamed(fields.owner ?? "", parties);
    const { id } = await savingOne(one, () =>
      createFollowUpIn(trx, acting, {
        ...(itemId === undefined ? { meetingId: meeting.id } : { itemId }),
        kind: FOLLOW_UP_KIND_LIST.find((kind) => kind === fields.followUpKind) ?? proposal.followUpKind,
        wording: fields.wording ?? "",
        sourceNumber: fields.number ?? "",
        ownerPersonId: owner.personId,
        ownerOfficeId: owner.officeId,
        ownerWords: owner.words,
        dueWords: fields.due ?? "",
      }),
    );
    await keepPassage(saving, "follow_up", id, [proposal.passage, ...proposal.also]);
  }
}

/** What the minutes say of earlier follow-ups: a report at this meeting on each, and where it leaves it. */
export async function saveReports(saving: Saving, all: readonly Checked[]): Promise<void> {
  for (const one of all) if (one.proposal.kind === "report") await savingOne(one, () => saveReport(saving, one));
}

async function saveReport(saving: Saving, { proposal, fields }: Checked): Promise<void> {
  const { trx, acting, meeting, saved } = saving;
  const followUpId = idFromReference("follow_up", (fields.followUp ?? "").toUpperCase().trim()) ?? -1;
  const before = await findFollowUp(trx, acting.actor, followUpId);
  requireVerdict(isNamedFollowUp(before, meeting.bodyId));
  const { state, version } = requireRecord(before);
  const told = MINUTES_REPORT_STATES.find((known) => known === fields.state) ?? "in_progress";
  const text = fields.text ?? "";
  const running = told === "not_started" && state === "not_started" ? told : "in_progress";
  const at = { reportedOn: meeting.meetsOn, meetingId: meeting.id };
  await reportFollowUpIn(trx, acting, { followUpId, version, state: running, text, ...at });
  if (told === "complete") await completeReportedIn(trx, acting, { followUpId, version: version + 1, words: text });
  if (told === "not_taken_forward" && isOpenFollowUp(running))
    await endFollowUpIn(trx, acting, { followUpId, version: version + 1, ending: told, words: text });
  const after = requireRecord(await findFollowUp(trx, acting.actor, followUpId));
  const update = (await listReportTexts(trx, meeting.id)).findLast((row) => row.followUpId === followUpId);
  const updateId = requireRecord(update).id;
  const { reasonWords, reviewOn } = requireRecord(before);
  const number = proposal.kind === "report" ? proposal.number.slice(0, FOLLOW_UP_FIELDS.sourceNumber.limit) : "";
  saved.reported.push({
    ...{ followUpId, updateId, version: after.version },
    numberId: await addNumber(trx, after, { number, on: meeting.meetsOn }),
    before: { state, reasonWords, reviewOn, version },
  });
  await keepPassage(saving, "report", updateId, [proposal.passage]);
}
