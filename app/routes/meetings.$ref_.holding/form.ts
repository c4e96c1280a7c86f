import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";

export const Holding = z.object({ version: Version });
