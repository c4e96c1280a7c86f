import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { OccasionFields } from "#app/http/deadline/occasion-shapes.server.ts";

export const OccasionEdit = z.object({ version: Version, ...OccasionFields });
