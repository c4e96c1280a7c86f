import { z } from "zod";
import { Version } from "#app/http/form-parts.server.ts";
import { MinutesEach, ThemeTicks } from "#app/http/scoring/round-shapes.server.ts";

export const MoreThemes = z.object({ version: Version, themeIds: ThemeTicks, minutesEach: MinutesEach });
