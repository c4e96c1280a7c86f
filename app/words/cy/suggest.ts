import type { InWelsh } from "#app/words/entry.ts";
import type { suggest as english } from "#app/words/en/suggest.ts";

/** The form by which anyone suggests a theme, and what happens once it is sent. */
export const suggest: InWelsh<typeof english> = {
  title: "Awgrymu thema",
  forMembers:
    "Dyma’r ffurflen ar gyfer y cyhoedd: nid yw eich enw arni. Fel aelod neu swyddog gallwch <propose>gynnig thema</propose> a dilyn yr hyn sy’n digwydd iddi.",
  nobody: "Nid oes unrhyw gorff yn derbyn awgrymiadau ar hyn o bryd.",
  issue: "Beth yw’r mater?",
  issueHint: "Ychydig eiriau. Peidiwch ag enwi unigolion preifat.",
  why: "Pam y dylai craffu edrych arno?",
  body: "Ar gyfer pa gorff y mae?",
  unsure: "Ddim yn siŵr",
  unsureHint: "{body} sy’n ei ddarllen gyntaf ac yn ei drosglwyddo.",
  contact: "Sut y gallwn ddweud wrthych beth sy’n digwydd iddo? (dewisol)",
  contactHint:
    "Cyfeiriad e-bost neu rif ffôn. Dim ond y swyddogion craffu sy’n ei weld, ac ni chaiff byth ei gyhoeddi.",
  trap: "Gadewch y maes hwn yn wag",
  send: "Anfon yr awgrym",
  askIssue: "Rhowch y mater mewn ychydig eiriau",
  askWhy: "Dywedwch pam y dylai craffu edrych arno",
  askBody: "Dewiswch gorff, neu ddim yn siŵr",
  sentHeading: "Wedi’i anfon at y tîm craffu",
  yourReference: "Eich cyfeirnod yw <strong>{reference}</strong>",
  next: "Beth sy’n digwydd nesaf",
  checked:
    "Bydd swyddog craffu yn ei gwirio yn erbyn y cylch gwaith a’r themâu sydd yno eisoes, a gall ofyn am ragor o wybodaeth.",
  decided: "Y cadeirydd sy’n penderfynu a gaiff ei bwrw ymlaen, gan roi rheswm os na chaiff.",
  decidedBy: "Y cadeirydd, {chair}, sy’n penderfynu a gaiff ei bwrw ymlaen, gan roi rheswm os na chaiff.",
  placed: "Os caiff ei bwrw ymlaen, rhoddir lle iddi yn y blaenraglen waith. {when}",
  nextMeeting: "Mae cyfarfod nesaf {body} ar {day}; i un diweddarach yr â thema fel arfer.",
  noMeeting: "Nid oes dyddiad eto ar gyfer cyfarfod {body}.",
  sentTitle: "Mae eich awgrym wedi’i anfon",
  sentWords:
    "Os gadawsoch ffordd o gysylltu â chi, bydd swyddogion craffu {body} yn dweud wrthych beth fu’r canlyniad. Ni chyhoeddir dim oni bai y bwrir ymlaen ag ef.",
  seeProgrammes: "Gweld y blaenraglenni gwaith cyhoeddedig",
};
