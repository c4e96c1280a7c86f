import { z } from "zod";
import { isIsoDate } from "#app/domain/calendar.ts";
import { isRuleId } from "#app/domain/deadline/rules.ts";
import { rowsOf } from "#app/http/form-rows.server.ts";
import { optionalText, wholeNumber } from "#app/http/form-parts.server.ts";
import { WarnedOf } from "#app/http/meeting/date-warnings.server.ts";

/** How many days one form takes. */
export const MOST_DAYS = 12;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const Days = z.record(z.string(), z.unknown()).transform((form, context) =>
  rowsOf(form, "meeting", context)
    .slice(0, MOST_DAYS)
    .flatMap(({ text, refuse }) => {
      const [meetsOn, startsAt] = [text("day"), text("time")];
      if (meetsOn === "") return startsAt === "" ? [] : refuse("day", "Enter the date of this meeting");
      if (!isIsoDate(meetsOn)) return refuse("day", "Enter a real date, such as 2026-10-13");
      if (startsAt !== "" && !CLOCK.test(startsAt)) return refuse("time", "Enter a time, such as 17:00");
      return [{ meetsOn, startsAt: startsAt === "" ? null : startsAt }];
    }),
);

const Common = z.object({
  minutesAvailable: wholeNumber("Enter the time available at each meeting, in minutes", 1, 1440),
  venue: optionalText(300),
  howToAttend: optionalText(2000),
  statutory: z
    .array(z.string().refine(isRuleId, "Choose from the list"))
    .default([])
    .transform((ids) => ids.filter(isRuleId)),
  warnedOf: WarnedOf.unwrap().max(200).optional(),
});

export const YearPlanForm = Common.loose()
  .transform((form, context) => {
    const days = Days.safeParse(form);
    if (!days.success)
      for (const { path, message } of days.error.issues) context.addIssue({ code: "custom", path, message });
    const { minutesAvailable, venue, howToAttend, statutory, warnedOf } = form;
    return { minutesAvailable, venue, howToAttend, statutory, warnedOf, days: days.data ?? [] };
  })
  .refine(({ days, statutory }) => days.length + statutory.length > 0, {
    message: "Enter at least one date",
    path: ["meeting-1-day"],
  })
  .refine(({ days }) => new Set(days.map(({ meetsOn }) => meetsOn)).size === days.length, {
    message: "Two meetings are on the same day",
    path: ["meeting-1-day"],
  });
