import { z } from "zod";
import { Ticks } from "#app/http/bulk.server.ts";

export const Lead = Ticks.extend({
  leadMemberId: z.coerce.number("Choose the lead member").int("Choose the lead member"),
});
