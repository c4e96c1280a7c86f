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
  inDays: { two: "ymhen deuddydd", other: "ymhen {count} diwrnod" },
  minutes: { other: "{count} munud" },
  noneLeft: "Dim: canslwyd",
  timeUsed: "{planned} o {available} munud wedi’u cynllunio{asked}, {left} ar ôl{leaving}",
  timeOver: "{minutes} dros yr amser: {held}",
  timeHeld: "{planned} o {available} wedi’u cynllunio{asked}{leaving}",
  timeAsked: ", gofynnwyd am {minutes}",
  timeLeaving: "; {minutes} os bydd y cadeirydd yn cytuno",
};
