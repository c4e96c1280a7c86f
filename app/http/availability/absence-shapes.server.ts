import { z } from "zod";
import { asDays } from "#app/domain/availability/absence.ts";
import { ABSENCE_FIELDS } from "#app/domain/availability/fields.ts";
import { faultOfDays } from "#app/domain/availability/may.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { OptionalDay, OptionalId, requiredText } from "#app/http/form-parts.server.ts";

const DAYS = { weekday: OptionalId, fromOn: OptionalDay, untilOn: OptionalDay };

/** Days on which the person who sends it cannot come. */
export const OwnAbsence = z.object(DAYS).superRefine(holdTogether);

/** Days on which somebody else cannot come, or the body does not meet. */
export const AbsenceOfBody = z
  .object({ who: requiredText(ABSENCE_FIELDS.who.ask, ABSENCE_FIELDS.who.limit), ...DAYS })
  .superRefine(holdTogether);

/** Stands for today, before which no date is entered here: the deed asks what the day is. */
const TODAY: IsoDate = "0001-01-01";

type Said = { weekday: number | null; fromOn: IsoDate | null; untilOn: IsoDate | null };

function holdTogether(said: Said, context: z.RefinementCtx): void {
  const fault = faultOfDays(asDays(said, TODAY));
  if (fault) context.addIssue({ code: "custom", path: [fault.field], message: fault.because });
}
