import type { InWelsh } from "#app/words/entry.ts";
import type { rules as english } from "#app/words/en/rules.ts";

/** The rules and deadlines of a body, and how each is calculated. */
export const rules: InWelsh<typeof english> = {
  title: "{body}: rheolau a dyddiadau cau",
  heading: "Rheolau a dyddiadau cau",
  notLegal: "Mae pob rheol yn dangos sut y caiff ei chyfrif ac o ble y daw. Nid cyngor cyfreithiol yw hwn.",
  byLaw: "Dyddiadau a bennir gan y gyfraith",
  byBody: "Dyddiadau a bennir gan y corff",
  noLocal: "Nid yw’r corff hwn wedi pennu unrhyw ddyddiadau.",
  undated: "Rheolau heb ddyddiad penodol",
  tableDated: "Rheolau â dyddiad",
  tableLocal: "Gosodiadau lleol",
  tableUndated: "Rheolau sy’n gymwys heb bennu dyddiad",
  rule: "Rheol",
  counted: "Sut y caiff ei chyfrif",
  setBy: "Pennwyd gan",
  source: "Ffynhonnell",
  example: "Enghraifft",
  ruleTitle: "{rule}: {body}",
  ruleNotFound: "Heb ddod o hyd i’r rheol",
  caption: "{body}, rheol {id}",
  startedBy: "Cychwynnir gan",
  when: "Pryd",
  saidIn: "Ble mae rheolau’r corff yn dweud hynny",
  certainty: "Pa mor sicr",
  consequence: "Beth sy’n dilyn",
  calculated: "Cyfrifiad",
  calculatedDay: "Cyfrifwyd: {day}",
  calculatedAbout: "Cyfrifwyd: tua {day}",
  another: "Cyfrifo o ddyddiad arall",
  calculate: "Cyfrifo",
};
