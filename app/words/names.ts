import type { Language } from "./language.ts";

/** The months, from January. */
export const MONTH_NAMES = {
  en: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  cy: [
    ...["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin"],
    ...["Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"],
  ],
} as const satisfies Record<Language, readonly string[]>;

/** The days of the week, from Sunday. */
export const DAY_NAMES = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  cy: ["Dydd Sul", "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn"],
} as const satisfies Record<Language, readonly string[]>;
