import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { RECOMMENDATION_LIST } from "#app/domain/theme/recommendation.ts";
import { chosen, wholeMinutes } from "#app/http/agenda-item/item-shapes.server.ts";
import { oneOf, requiredText, Version } from "#app/http/form-parts.server.ts";

const { minutes } = ITEM_FIELDS;

/** The advice to the chair; a place needs its minutes, and goes with a theme that is to be taken forward. */
export const Recommending = z
  .object({
    version: Version,
    recommendation: oneOf(RECOMMENDATION_LIST, "Choose what you recommend"),
    words: requiredText("Write your advice to the chair", REASON.limit),
    to: chosen("meeting", "Choose a meeting from the list").optional(),
    minutes: wholeMinutes(minutes.ask, 1).optional(),
  })
  .superRefine(({ to, minutes: given, recommendation }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (to !== undefined && given === undefined) wrong("minutes", minutes.ask);
    if (to !== undefined && recommendation !== "take_forward")
      wrong("to", "Leave this empty: a theme that you advise against is put on no meeting");
  })
  .transform(({ to, minutes: given, ...rest }) => ({
    ...rest,
    place: to === undefined || given === undefined ? null : { meetingId: to, minutes: given },
  }));
