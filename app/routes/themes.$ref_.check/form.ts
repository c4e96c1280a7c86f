import { z } from "zod";
import { OptionalId, Version } from "#app/http/form-parts.server.ts";

export const Sending = z.object({ version: Version, forPersonId: OptionalId });
