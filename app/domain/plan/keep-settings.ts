import type { Reader } from "#app/domain/actor.ts";
import { instantText, type IsoInstant } from "#app/domain/calendar.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { staleForm } from "#app/domain/stale.ts";
import { allowed, type Verdict } from "#app/domain/verdict.ts";
import { PLAN_SETTING_DEEDS } from "./deeds.ts";
import { HEAVY_QUESTION, RESERVE_QUESTION, SETTING_QUESTIONS, type PlanSettings } from "./settings.ts";
import { WORDED_SETTINGS } from "./settings-address.ts";

/** Whether the actor may keep what the plans of a body weigh. */
export function mayKeepSettings(bodyId: number, actor: Reader): Verdict {
  return mayByRole(PLAN_SETTING_DEEDS.keep_plan_settings, actor, bodyId);
}

/** Whether the form was rendered from what is kept now; what nobody has kept has version 0. */
export function areSettingsCurrent(
  kept: { version: number; setByName: string; setAt: IsoInstant } | undefined,
  renderedFrom: number,
): Verdict {
  if (!kept || kept.version === renderedFrom) return allowed;
  return staleForm([`${kept.setByName} set them (${instantText(kept.setAt)})`]);
}

type InWords = Record<keyof PlanSettings, string>;

/** Settings in the words that a body chooses from. */
export function settingsInWords(settings: PlanSettings): InWords {
  const worded = WORDED_SETTINGS.map((name) => {
    const choices: Readonly<Record<string, { words: string }>> = SETTING_QUESTIONS[name].choices;
    return [name, choices[settings[name]]?.words ?? ""];
  });
  return {
    ...(Object.fromEntries(worded) as Omit<InWords, "reserveMinutes" | "mostHeavy">),
    reserveMinutes: String(settings.reserveMinutes),
    mostHeavy: settings.mostHeavy === null ? "as many as there are" : String(settings.mostHeavy),
  };
}

/** What each setting is called, in the order of the form. */
export const SETTING_LABELS: InWords = {
  surprises: SETTING_QUESTIONS.surprises.question,
  promises: SETTING_QUESTIONS.promises.question,
  nearness: SETTING_QUESTIONS.nearness.question,
  spread: SETTING_QUESTIONS.spread.question,
  balance: SETTING_QUESTIONS.balance.question,
  reserveMinutes: RESERVE_QUESTION,
  mostHeavy: HEAVY_QUESTION,
};
