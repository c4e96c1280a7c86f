import { DELEGATION_DEEDS, PROGRAMME_DEEDS, VARIATION_DEEDS } from "#app/domain/programme/deeds.ts";
import { AGENDA_DEEDS, PAPER_DEEDS } from "#app/domain/agenda/deeds.ts";
import { AVAILABILITY_DEEDS } from "#app/domain/availability/deeds.ts";
import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import { DEADLINE_DEEDS, OCCASION_DEEDS } from "#app/domain/deadline/deeds.ts";
import type { Deed } from "#app/domain/deed.ts";
import { FOLLOW_UP_DEEDS } from "#app/domain/follow-up/deeds.ts";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import { BROUGHT_DEEDS } from "#app/domain/brought-meetings/deeds.ts";
import { MINUTES_DEEDS } from "#app/domain/minutes/deeds.ts";
import { OUTCOME_DEEDS } from "#app/domain/outcome/deeds.ts";
import { OWN_IMPORT_DEEDS } from "#app/domain/own-sheet/deeds.ts";
import { DRAFT_PLAN_DEEDS, PLAN_SETTING_DEEDS } from "#app/domain/plan/deeds.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import { SCORING_DEEDS } from "#app/domain/scoring/deeds.ts";
import { IMPORT_DEEDS } from "#app/domain/sheet/deeds.ts";
import { FOLLOW_UP_PUBLISHING_DEEDS, RECORD_DEEDS } from "#app/domain/public-record/deeds.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";

/** Every row of every noun's table of deeds, by its code. */
export const EVERY_DEED: Readonly<Record<string, Deed>> = {
  ...THEME_DEEDS,
  ...ITEM_DEEDS,
  ...MEETING_DEEDS,
  ...OUTCOME_DEEDS,
  ...RECORD_DEEDS,
  ...DEADLINE_DEEDS,
  ...OCCASION_DEEDS,
  ...QUESTION_DEEDS,
  ...AGENDA_DEEDS,
  ...PAPER_DEEDS,
  ...PROGRAMME_DEEDS,
  ...VARIATION_DEEDS,
  ...DELEGATION_DEEDS,
  ...FOLLOW_UP_DEEDS,
  ...FOLLOW_UP_PUBLISHING_DEEDS,
  ...SCORING_DEEDS,
  ...IMPORT_DEEDS,
  ...OWN_IMPORT_DEEDS,
  ...MINUTES_DEEDS,
  ...BROUGHT_DEEDS,
  ...AVAILABILITY_DEEDS,
  ...DRAFT_PLAN_DEEDS,
  ...PLAN_SETTING_DEEDS,
};
export const DEED_CODES = Object.keys(EVERY_DEED);
