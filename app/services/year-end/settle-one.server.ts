import { isNotSettled } from "#app/domain/year-end/may.ts";
import { EVENT_AT_YEAR_END, type UnfinishedKind } from "#app/domain/year-end/choices.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { insertDecision, isSettled } from "#db/year-end/decisions.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";
import { settleFollowUp } from "./settle-follow-up.server.ts";
import { settleItem } from "./settle-item.server.ts";
import { settleQuestion } from "./settle-question.server.ts";
import { settleTheme } from "./settle-theme.server.ts";
import { settlingOf, type Settled, type Settling, type ToSettle, type YearEndInput } from "./settlement.server.ts";

const SETTLE = {
  theme: settleTheme,
  item: settleItem,
  question: settleQuestion,
  follow_up: settleFollowUp,
} as const satisfies Record<
  UnfinishedKind,
  (trx: Trx, acting: Acting, asked: ToSettle, settling: Settling) => Promise<Settled>
>;

/** Settles one thing: who may, whether it is settled already, the deed itself, the decision, and its event. */
export function settleOne(
  db: Db,
  acting: Acting,
  input: YearEndInput,
  asked: ToSettle & { kind: UnfinishedKind },
): Promise<Outcome<Settled>> {
  return runDeedFor(db, acting, async (trx) => {
    const settling = await settlingOf(trx, acting, input, asked.kind);
    const { year, choice, reasonWords, to } = settling;
    requireVerdict(isNotSettled(await isSettled(trx, year.id, asked), year.label));
    const settled = await SETTLE[asked.kind](trx, acting, asked, settling);
    await insertDecision(trx, {
      programmeId: year.id,
      kind: asked.kind,
      recordId: asked.id,
      choice,
      reasonWords,
      toBodyId: to?.id ?? null,
      toRecordId: settled.toRecordId,
      byName: acting.actor.name,
      at: acting.now,
    });
    const goesTo = { carry: settling.nextLabel, close: "", hand_over: to?.name ?? "" }[choice];
    await writeEvent(trx, acting, {
      ...EVENT_AT_YEAR_END[choice](reference(asked.kind, asked.id), year.label, goesTo),
      subject: { kind: asked.kind, id: asked.id, version: settled.version },
      about: about(["programme", year.id], ["theme", settled.themeId], [asked.kind, settled.toRecordId]),
      bodyId: year.bodyId,
      reason: reasonWords,
    });
    return settled;
  });
}
