import { reference } from "#app/domain/references.ts";
import { relateFollowing } from "#app/services/theme/relate-following.server.ts";
import { insertTheme, moveTheme } from "#db/theme/themes.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { mayEnd } from "#app/services/theme/close-theme.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { endWhatHangs } from "#app/services/theme/what-hangs-on-themes.server.ts";
import type { ThemeRow } from "#app/services/theme/move-theme-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import type { Settled, Settling } from "./settlement.server.ts";

/** Gives a theme to another body as a new one that follows it, and closes it here, with what hangs on it. */
export async function handOver(trx: Trx, acting: Acting, theme: ThemeRow, settling: Settling): Promise<Settled> {
  const { to, year, reasonWords } = settling;
  const receiver = requireRecord(to ?? undefined);
  requireVerdict(await mayEnd(trx, theme));
  const id = await insertTheme(trx, {
    bodyId: receiver.id,
    title: theme.title,
    whyItMatters: theme.whyItMatters,
    desiredOutcome: theme.desiredOutcome,
    whoIsAffected: theme.whoIsAffected,
    timingWords: theme.timingWords,
    origin: "referral",
    originWords: `Handed over by ${theme.bodyName} at the end of ${year.label}, ${reference("theme", theme.id)}`,
    proposerPersonId: acting.actor.personId,
    state: "proposed",
    proposedOn: acting.actor.today,
    updatedAt: acting.now,
    sensitiveSinceAt: theme.sensitiveSinceAt,
    sensitiveBecause: theme.sensitiveBecause,
  });
  await writeEvent(trx, acting, {
    action: "theme_sent",
    subject: { kind: "theme", id, version: 1 },
    bodyId: receiver.id,
    particulars: { title: theme.title },
  });
  const words = `Handed over at the end of ${year.label}`;
  await relateFollowing(trx, acting, { themeId: id, follows: theme.id, words, bodyId: receiver.id });
  await moveTheme(trx, theme.id, { state: "closed", reasonWords, at: acting.now });
  await endWhatHangs(trx, acting, theme.id, `was handed over to ${receiver.name}: ${reasonWords}`);
  return { version: theme.version + 1, toRecordId: id, themeId: theme.id };
}
