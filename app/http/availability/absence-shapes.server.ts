import { z } from "zod";
import { ABSENCE_FIELDS } from "#app/domain/availability/fields.ts";
import { OptionalDay, OptionalId, requiredText } from "#app/http/form-parts.server.ts";

const DAYS = { weekday: OptionalId, fromOn: OptionalDay, untilOn: OptionalDay };

/** Days on which the person who sends it cannot come. */
export const OwnAbsence = z.object(DAYS);

/** Days on which somebody else cannot come, or the body does not meet. */
export const AbsenceOfBody = z.object({ who: requiredText(ABSENCE_FIELDS.who.ask, ABSENCE_FIELDS.who.limit), ...DAYS });
