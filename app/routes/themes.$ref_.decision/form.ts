import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { CHAIR_REASONS, type ReasonCode } from "#app/domain/theme/reasons.ts";
import { oneOf, optionalText, requiredText, Version } from "#app/http/form-parts.server.ts";

/** The chair's answer. What else is asked for depends on which: words for every no, and a reason to refuse. */
export const Decision = z.discriminatedUnion(
  "decision",
  [
    z.object({
      decision: z.literal("approve_there"),
      version: Version,
      words: optionalText(REASON.limit),
      shown: optionalText(10),
    }),
    z.object({ decision: z.literal("approve"), version: Version, words: optionalText(REASON.limit) }),
    z.object({
      decision: z.literal("refuse"),
      version: Version,
      reasonCode: oneOf<ReasonCode>(CHAIR_REASONS, "Choose the reason it is not taken forward"),
      words: requiredText("Say why, in words its proposer can read", REASON.limit),
    }),
    z.object({
      decision: z.literal("send_back"),
      version: Version,
      words: requiredText("Say what the scrutiny officer should look at again", REASON.limit),
    }),
  ],
  "Choose what you decide",
);

export type DecisionInput = z.output<typeof Decision>;
