import { z } from "zod";
import { FollowUpShape, followUpHoldsTogether, optionalDay } from "#app/http/follow-up/follow-up-shapes.server.ts";
import { Version } from "#app/http/form-parts.server.ts";

export const FollowUpEdit = z
  .object({ version: Version, ...FollowUpShape, reviewOn: optionalDay("Enter the review date") })
  .superRefine(followUpHoldsTogether);
