import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";

export const Publication = z.object({ version: Version });
