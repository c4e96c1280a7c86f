import { accessibility } from "./cy/accessibility.ts";
import { calendar } from "./cy/calendar.ts";
import { choosing } from "./cy/choosing.ts";
import { errors } from "./cy/errors.ts";
import { home } from "./cy/home.ts";
import { meetings } from "./cy/meetings.ts";
import { shell } from "./cy/shell.ts";
import { suggest } from "./cy/suggest.ts";
import type { EN } from "./en.ts";
import type { InWelsh } from "./entry.ts";

/** What is in Welsh already, by subject: whatever is missing is said in English. */
export const CY: { readonly [subject in keyof typeof EN]?: InWelsh<(typeof EN)[subject]> } = {
  accessibility,
  calendar,
  choosing,
  errors,
  home,
  meetings,
  shell,
  suggest,
};
