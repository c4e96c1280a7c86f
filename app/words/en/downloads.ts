/** What pages can be downloaded as. */
export const downloads = {
  as: "Download as {format}",
  reportAs: "Download the work programme report as {format}",
  briefingAs: "Download a briefing note as {format}",
  ofAgenda: "Downloads of this agenda",
  ofItem: "Downloads of this item",
  ofList: "Downloads of this list",
  ofProgramme: "Downloads of the work programme",
  ofStory: "Downloads of this story",
  ofThemes: "Downloads of the published themes",
  word: "Word",
  pdf: "PDF",
  excel: "Excel",
  csv: "CSV",
  json: "JSON",
} as const;
