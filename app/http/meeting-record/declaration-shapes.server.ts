import { INTEREST_KINDS } from "#app/domain/meeting-record/attendance.ts";
import { MEETING, onPartOf } from "#app/http/deed-route.server.ts";
import { oneOf, OptionalId, optionalText, requiredText } from "#app/http/form-parts.server.ts";

/** An interest declared at a meeting, as its address names it; what is done to it goes back to the meeting. */
export const DECLARATION = onPartOf(MEETING, "declarationId");

/** What is recorded of an interest: whose, in which item, of what kind, in which words, and when they left. */
export const DeclarationFields = {
  who: requiredText("Enter who declared it", 200),
  itemId: OptionalId,
  interest: oneOf(INTEREST_KINDS, "Choose the kind of interest"),
  interestWords: requiredText("Enter the interest in the words used", 1000),
  leftAt: optionalText(200),
};
