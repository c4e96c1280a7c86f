import { REASON } from "#app/domain/field.ts";
import { requiredText } from "#app/http/form-parts.server.ts";
import { Ticks } from "#app/http/bulk.server.ts";

export const Deferral = Ticks.extend({
  reasonWords: requiredText("Say why they are deferred", REASON.limit),
});
