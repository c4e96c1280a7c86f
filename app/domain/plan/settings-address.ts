import { SETTING_QUESTIONS, USUAL_SETTINGS, type PlanSettings } from "./settings.ts";

type Worded = keyof typeof SETTING_QUESTIONS;

export const WORDED_SETTINGS = Object.keys(SETTING_QUESTIONS) as Worded[];

/** The settings of an address; what it leaves out, or says that is none, is as usual: of the body, or of any. */
export function settingsOf(given: (name: string) => string | null, usual: PlanSettings = USUAL_SETTINGS): PlanSettings {
  const worded = Object.fromEntries(
    WORDED_SETTINGS.map((name) => {
      const choice = given(name) ?? "";
      return [name, Object.hasOwn(SETTING_QUESTIONS[name].choices, choice) ? choice : usual[name]];
    }),
  ) as Pick<PlanSettings, Worded>;
  const heavy = given("heavy");
  return {
    ...worded,
    reserveMinutes: countOf(given("reserve")) ?? usual.reserveMinutes,
    mostHeavy: heavy === "all" ? null : (countOf(heavy) ?? usual.mostHeavy),
  };
}

/** What an address says of settings that are not as usual. */
export function settingsInAddress(
  settings: PlanSettings,
  usual: PlanSettings = USUAL_SETTINGS,
): [name: string, value: string][] {
  const { reserveMinutes, mostHeavy } = settings;
  return [
    ...WORDED_SETTINGS.flatMap((name): [string, string][] =>
      settings[name] === usual[name] ? [] : [[name, settings[name]]],
    ),
    ...(reserveMinutes === usual.reserveMinutes ? [] : [["reserve", String(reserveMinutes)] as [string, string]]),
    ...(mostHeavy === usual.mostHeavy ? [] : [["heavy", String(mostHeavy ?? "all")] as [string, string]]),
  ];
}

function countOf(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : null;
}
