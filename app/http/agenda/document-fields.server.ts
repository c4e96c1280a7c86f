import { optionalText, OptionalWebAddress, requiredText } from "#app/http/form-parts.server.ts";

/** What is said of a document. */
export const DocumentFields = {
  title: requiredText("Enter the title of the document", 200),
  url: OptionalWebAddress,
  note: optionalText(500),
};
