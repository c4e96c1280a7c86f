import { PANEL_ANSWERS } from "./answers-panels.ts";
import { ANSWERS_2016 } from "./answers-west-mercia-2016.ts";
import { ANSWERS_2023 } from "./answers-west-mercia-2023.ts";
import { INQUIRY_FOLLOW_UPS } from "./follow-ups-inquiry.ts";
import { PANEL_FOLLOW_UPS } from "./follow-ups-panels.ts";
import { THAMES_VALLEY_FOLLOW_UPS } from "./follow-ups-thames-valley.ts";
import { WEST_MERCIA_FOLLOW_UPS } from "./follow-ups-west-mercia.ts";
import type { SourceAnswer, SourceFollowUp } from "./types.ts";

/** Every answer of the published minutes. */
export const SOURCE_ANSWERS: readonly SourceAnswer[] = [...PANEL_ANSWERS, ...ANSWERS_2016, ...ANSWERS_2023];

/** Everything that was recommended, asked or promised in the published minutes. */
export const SOURCE_FOLLOW_UPS: readonly SourceFollowUp[] = [
  ...PANEL_FOLLOW_UPS,
  ...THAMES_VALLEY_FOLLOW_UPS,
  ...WEST_MERCIA_FOLLOW_UPS,
  ...INQUIRY_FOLLOW_UPS,
];
