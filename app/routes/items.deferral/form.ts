import { z } from "zod";
import { Ticks } from "#app/http/bulk.server.ts";

export const Deferral = Ticks.extend({
  reasonWords: z.string("Say why they are deferred").max(1000, "The reason must be 1000 characters or fewer"),
});
