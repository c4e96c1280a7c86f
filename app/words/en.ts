import { calendar } from "./en/calendar.ts";
import { errors } from "./en/errors.ts";
import { shell } from "./en/shell.ts";

/** Every sentence in English, by subject: complete. */
export const EN = { calendar, errors, shell };
