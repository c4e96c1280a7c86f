import { z } from "zod";
import { ANSWER_FIELDS } from "#app/domain/question/fields.ts";
import { OptionalId, textOf, Version } from "#app/http/form-parts.server.ts";
import { Place } from "#app/http/question/question-deeds.server.ts";

export const Putting = z
  .object({ version: Version, place: Place, askerPersonId: OptionalId, askerWords: textOf(ANSWER_FIELDS.askerWords) })
  .refine((put) => put.askerPersonId === null || put.askerWords === "", {
    path: ["askerWords"],
    message: "Choose a member or enter a name, not both",
  })
  .transform(({ place, ...put }) => ({ ...put, ...place }));
