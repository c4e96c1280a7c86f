import type { InWelsh } from "#app/words/entry.ts";
import type { results as english } from "#app/words/en/results.ts";

/** What became of a body’s year, in figures and lists. */
export const results: InWelsh<typeof english> = {
  title: "Yr hyn a ddaeth ohono: {body}, {year}",
  basedOn: "Yn seiliedig ar yr hyn a gyhoeddwyd, fel y mae ar {day}.",
  years: "Blynyddoedd",
  late: "Hwyr",
  recommendations: "Argymhellion a wnaed",
  others: "Camau gweithredu, addewidion a cheisiadau",
  themes: "Themâu a ystyriwyd",
  story: "hanes<hidden> {title}</hidden>",
  standsToday: "Sut y mae’n sefyll heddiw",
  asks: "Argymhellion ac addewidion",
  saidToThem: "Yr ymateb i’r argymhellion",
  ofRecommendations: "Argymhellion",
  routine: { two: "{count} ganlyniad busnes arferol", other: "{count} canlyniad busnes arferol" },
  routineBusiness: "Busnes arferol",
  what: "Beth",
  figureThemes: "thema a ystyriwyd",
  figureAnswered: "cwestiwn a atebwyd, o {questions}",
  figureRecommendations: "argymhelliad",
  figureOthers: "cam gweithredu, addewid a chais",
  figureLate: "yn hwyr",
  figureOutcomes: "canlyniad a gofnodwyd",
  none: "Nid oes dim wedi’i gyhoeddi am y flwyddyn hon eto. Bydd yr hyn a benderfynir, a atebir ac a addewir yma ar ôl pob cyfarfod.",
  made: { other: "{count} argymhelliad ers {since}" },
  madeNone: "{made}, dim un wedi’i dderbyn eto",
  madeAccepted: "{made}, derbyniwyd {accepted}",
};
