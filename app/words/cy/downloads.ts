import type { InWelsh } from "#app/words/entry.ts";
import type { downloads as english } from "#app/words/en/downloads.ts";

/** What pages can be downloaded as. */
export const downloads: InWelsh<typeof english> = {
  as: "Lawrlwytho fel {format}",
  reportAs: "Lawrlwytho adroddiad y flaenraglen waith fel {format}",
  briefingAs: "Lawrlwytho nodyn briffio fel {format}",
  ofAgenda: "Lawrlwythiadau o’r agenda hon",
  ofItem: "Lawrlwythiadau o’r eitem hon",
  ofList: "Lawrlwythiadau o’r rhestr hon",
  ofProgramme: "Lawrlwythiadau o’r flaenraglen waith",
  ofStory: "Lawrlwythiadau o’r stori hon",
  ofThemes: "Lawrlwythiadau o’r themâu cyhoeddedig",
  word: "Word",
  pdf: "PDF",
  excel: "Excel",
  csv: "CSV",
  json: "JSON",
};
