import { z } from "zod";
import { CHAIR_REASONS, type ReasonCode } from "#app/domain/theme/reasons.ts";
import { oneOf, optionalWords, requiredWords, Version } from "#app/http/form-parts.server.ts";

const MOST = 1000;

/** The chair's answer. What else is asked for depends on which: words for every no, and a reason to refuse. */
export const Decision = z.discriminatedUnion(
  "decision",
  [
    z.object({ decision: z.literal("approve"), version: Version, words: optionalWords(MOST) }),
    z.object({
      decision: z.literal("refuse"),
      version: Version,
      reasonCode: oneOf<ReasonCode>(CHAIR_REASONS, "Choose the reason it is not taken forward"),
      words: requiredWords("Say why, in words its proposer can read", MOST),
    }),
    z.object({
      decision: z.literal("send_back"),
      version: Version,
      words: requiredWords("Say what the scrutiny officer should look at again", MOST),
    }),
  ],
  "Choose what you decide",
);

export type DecisionInput = z.output<typeof Decision>;
