import { FOLLOW_UP_FIELDS } from "#app/domain/follow-up/fields.ts";
import { Ticks } from "#app/http/bulk.server.ts";
import { requiredText } from "#app/http/form-parts.server.ts";

export const DueForm = Ticks.extend({
  dueWords: requiredText("Enter when it is due", FOLLOW_UP_FIELDS.dueWords.limit),
});
