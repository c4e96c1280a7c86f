import { z } from "zod";
import { OptionalId, optionalWords, Version } from "#app/http/form-parts.server.ts";
import { Place } from "#app/http/question/question-deeds.server.ts";

export const Putting = z
  .object({ version: Version, place: Place, askerPersonId: OptionalId, askerWords: optionalWords(200) })
  .refine((put) => put.askerPersonId === null || put.askerWords === "", {
    path: ["askerWords"],
    message: "Choose a member or enter a name, not both",
  })
  .transform(({ place, ...put }) => ({ ...put, ...place }));
