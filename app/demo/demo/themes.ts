import { SCHEDULED_THEMES } from "./themes-scheduled.ts";
import { LATER_THEMES } from "./themes-taken-later.ts";
import { PROPOSED_THEMES } from "./themes-proposed.ts";
import { COMMITTEE_THEMES, PUBLIC_THEMES } from "./themes-public.ts";
import { WAITING_THEMES } from "./themes-waiting.ts";

/** Every theme of the demonstration that is not from the published minutes. */
export const DEMO_THEMES = {
  ...SCHEDULED_THEMES,
  ...LATER_THEMES,
  ...WAITING_THEMES,
  ...PROPOSED_THEMES,
  ...PUBLIC_THEMES,
  ...COMMITTEE_THEMES,
};

export type DemoThemeKey = keyof typeof DEMO_THEMES;
