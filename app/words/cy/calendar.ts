import type { InWelsh } from "#app/words/entry.ts";
import type { calendar as english } from "#app/words/en/calendar.ts";

/** Days and times, and how far they are. The names of months and weekdays stand in `app/words/names.ts`. */
export const calendar: InWelsh<typeof english> = {
  noon: "hanner dydd",
  timeOnDay: "{time}, {day}",
  dayAtTime: "{day} am {time}",
  inferred: "{day} (dyddiad wedi’i gasglu)",
  today: "heddiw",
  tomorrow: "yfory",
  yesterday: "ddoe",
  inDays: { two: "ymhen deuddydd", other: "ymhen {count} diwrnod" },
  inWeeks: { two: "ymhen pythefnos", other: "ymhen {count} wythnos" },
  daysAgo: { two: "ddeuddydd yn ôl", other: "{count} diwrnod yn ôl" },
  minutes: { other: "{count} munud" },
};
