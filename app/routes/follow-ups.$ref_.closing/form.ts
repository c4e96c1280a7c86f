import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { FOLLOW_UP_ENDINGS } from "#app/domain/follow-up/deeds.ts";
import { typedReference } from "#app/http/follow-up/follow-up-shapes.server.ts";
import { oneOf, requiredText, Version } from "#app/http/form-parts.server.ts";

export const Closing = z
  .object({
    version: Version,
    ending: oneOf(FOLLOW_UP_ENDINGS, "Choose how it ends"),
    supersededById: typedReference("follow_up", "F", "Enter a reference like F-12"),
    words: requiredText("Give the reason", REASON.limit),
  })
  .refine(({ ending, supersededById }) => ending !== "superseded" || supersededById !== null, {
    path: ["supersededById"],
    message: "Enter the follow-up that takes its place",
  });
