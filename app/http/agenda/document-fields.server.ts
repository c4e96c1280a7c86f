import { optionalWords, OptionalWebAddress, requiredWords } from "#app/http/form-parts.server.ts";

/** What is said of a document. */
export const DocumentFields = {
  title: requiredWords("Enter the title of the document", 200),
  url: OptionalWebAddress,
  note: optionalWords(500),
};
