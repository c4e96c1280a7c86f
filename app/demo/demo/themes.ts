import { SCHEDULED_THEMES } from "./themes-scheduled.ts";
import { COMMITTEE_THEMES, PUBLIC_THEMES, WAITING_THEMES } from "./themes-waiting.ts";

/** Every theme of the demonstration that is not from the published minutes. */
export const DEMO_THEMES = { ...SCHEDULED_THEMES, ...WAITING_THEMES, ...PUBLIC_THEMES, ...COMMITTEE_THEMES };

export type DemoThemeKey = keyof typeof DEMO_THEMES;
