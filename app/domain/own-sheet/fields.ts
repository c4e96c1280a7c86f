import { FOLLOW_UP_COLUMNS } from "./follow-up-fields.ts";
import { ITEM_COLUMNS } from "./item-fields.ts";
import type { OwnKind } from "./kinds.ts";
import { MEETING_COLUMNS, PEOPLE_COLUMNS } from "./meeting-and-people-fields.ts";
import type { OwnFields } from "./own-field.ts";
import { QUESTION_COLUMNS, THEME_COLUMNS } from "./question-and-theme-fields.ts";

/** Our fields of each kind, in the order in which the mapping page offers them. */
export const OWN_FIELDS: Record<OwnKind, OwnFields> = {
  items: ITEM_COLUMNS,
  follow_ups: FOLLOW_UP_COLUMNS,
  meetings: MEETING_COLUMNS,
  people: PEOPLE_COLUMNS,
  questions: QUESTION_COLUMNS,
  themes: THEME_COLUMNS,
};

/** The one field that a row of this kind needs. */
export function neededField(kind: OwnKind): string {
  return Object.entries(OWN_FIELDS[kind]).find(([, field]) => field.needed)?.[0] ?? "";
}
