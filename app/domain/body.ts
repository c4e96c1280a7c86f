import type { Language } from "#app/words/language.ts";
import type { IsoDate } from "./calendar.ts";

/**
 * The kinds of body one installation may hold. Nothing is tied to Police and
 * Crime Panels, which are due to be abolished in May 2028.
 */
export const BODY_KIND_LABELS = {
  panel: "Panel",
  committee: "Committee",
  sub_committee: "Sub-committee",
  task_group: "Task and finish group",
  accountability: "Accountability meeting",
} as const;

export type BodyKind = keyof typeof BODY_KIND_LABELS;
export const BODY_KINDS = Object.keys(BODY_KIND_LABELS) as BodyKind[];

export const JURISDICTION_LABELS = { england: "England", wales: "Wales" } as const;
export type Jurisdiction = keyof typeof JURISDICTION_LABELS;

/** In which languages a body publishes, and which of them stands first where both stand together. */
export const BODY_LANGUAGE_LABELS = {
  en: "English",
  en_cy: "English and Welsh, English first",
  cy_en: "Welsh and English, Welsh first",
} as const;

export type BodyLanguages = keyof typeof BODY_LANGUAGE_LABELS;
export const BODY_LANGUAGES = Object.keys(BODY_LANGUAGE_LABELS) as BodyLanguages[];

/** The languages of a body, in the order in which they stand. */
export function languagesOf(languages: BodyLanguages): readonly Language[] {
  return BODY_LANGUAGE_ORDER[languages];
}

const BODY_LANGUAGE_ORDER = {
  en: ["en"],
  en_cy: ["en", "cy"],
  cy_en: ["cy", "en"],
} as const satisfies Record<BodyLanguages, readonly Language[]>;

/** Whether the body has come to an end: on its last day it is over. */
export function hasEnded<B extends { endedOn: IsoDate | null }>(
  body: B,
  today: IsoDate,
): body is B & { endedOn: IsoDate } {
  return body.endedOn !== null && body.endedOn <= today;
}
