import type { IsoDate } from "#app/domain/calendar.ts";
import { yearEndsOn, yearLabel } from "#app/domain/municipal-year.ts";
import { mayEndYear, maySettle } from "#app/domain/year-end/may.ts";
import type { UnfinishedKind, YearEndChoice } from "#app/domain/year-end/choices.ts";
import { allOf } from "#app/domain/verdict.ts";
import { findOpenBody } from "#db/administration/programme-bodies.server.ts";
import { findProgrammeById } from "#db/programme/programmes.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";

/** The year that ends, as its unfinished things are settled. */
export type YearToSettle = {
  id: number;
  bodyId: number;
  startYear: number;
  label: string;
  lastDay: IsoDate;
};

/** What was chosen, why, and the body that takes it on where it is handed over. */
export type Settling = {
  year: YearToSettle;
  choice: YearEndChoice;
  reasonWords: string;
  to: { id: number; name: string } | null;
};

/** One thing to settle; the version is null where the same bulk has already moved it. */
export type ToSettle = { id: number; version: number | null };

/** What became of it: its version, the record that goes on from it, and the theme it belongs to. */
export type Settled = { version: number; toRecordId: number | null; themeId: number | null };

/** What an officer chose for the things that were ticked. */
export type YearEndInput = {
  programmeId: number;
  choice: YearEndChoice;
  reasonWords: string;
  toBodyId: number | null;
};

/** What is chosen for things of this kind, with the year and the body it names; refuses who may not, and what cannot be so. */
export async function settlingOf(trx: Trx, acting: Acting, input: YearEndInput, kind: UnfinishedKind) {
  const programme = requireRecord(await findProgrammeById(trx, acting.actor, input.programmeId));
  const { id, bodyId, startYear } = programme;
  const lastDay = yearEndsOn(startYear, programme);
  const year = { id, bodyId, startYear, lastDay, label: yearLabel(startYear, programme) };
  const { choice, toBodyId } = input;
  const reasonWords = input.reasonWords.trim();
  const toBody = choice === "hand_over" && toBodyId ? await findOpenBody(trx, acting.actor, toBodyId) : undefined;
  requireVerdict(
    allOf(
      mayEndYear(year, acting.actor),
      maySettle({ kind, choice, reasonWords, toBodyId: toBody?.id ?? null, bodyId }),
    ),
  );
  const to = toBody ? { id: toBody.id, name: toBody.name } : null;
  return { year, choice, reasonWords, to, nextLabel: yearLabel(startYear + 1, programme) };
}
