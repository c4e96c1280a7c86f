import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";

export const Closing = z.object({ version: Version });
