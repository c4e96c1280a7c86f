import { z } from "zod";
import { OptionalReason, Version } from "#app/http/form-parts.server.ts";

export const Recall = z.object({ version: Version, reason: OptionalReason });
