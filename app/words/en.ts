import { accessibility } from "./en/accessibility.ts";
import { calendar } from "./en/calendar.ts";
import { choosing } from "./en/choosing.ts";
import { errors } from "./en/errors.ts";
import { home } from "./en/home.ts";
import { meetings } from "./en/meetings.ts";
import { shell } from "./en/shell.ts";
import { suggest } from "./en/suggest.ts";

/** Every sentence in English, by subject: complete. */
export const EN = { accessibility, calendar, choosing, errors, home, meetings, shell, suggest };
