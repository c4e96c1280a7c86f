import { z } from "zod";
import { Version, wholeNumber } from "#app/http/form-parts.server.ts";

const Minutes = wholeNumber("Enter the time needed, in minutes, as a number", 0, 600);
const NEEDED = /^needed\.([1-9]\d{0,8})$/;

/** "needed.12" holds the minutes that entry 12 needs. */
export const RoundMinutes = z
  .looseObject({
    version: Version,
    minutesAvailable: wholeNumber("Enter the time available, in minutes, as a number", 0, 10_000),
  })
  .transform(({ version, minutesAvailable, ...rest }, ctx) => {
    const needed = Object.entries(rest).flatMap(([name, given]) => {
      const entryId = Number(NEEDED.exec(name)?.[1] ?? 0);
      if (entryId === 0) return [];
      const minutes = Minutes.safeParse(given);
      if (minutes.success) return [{ entryId, minutes: minutes.data }];
      ctx.issues.push({
        code: "custom",
        input: given,
        path: [name],
        message: minutes.error.issues[0]!.message,
      });
      return [];
    });
    return { version, minutesAvailable, needed };
  });
