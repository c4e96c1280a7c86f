import type { InWelsh } from "#app/words/entry.ts";
import type { choosing as english } from "#app/words/en/choosing.ts";

/** The page on how themes are chosen, and what is said before anyone suggests one. */
export const choosing: InWelsh<typeof english> = {
  title: "Sut y dewisir themâu",
  opening:
    "Ni all craffu edrych ar bopeth. Mae pob corff yn dewis y themâu lle gall edrych yn fanwl newid rhywbeth sy’n bwysig i bobl.",
  steps: "O awgrym i gyfarfod",
  stepSuggest:
    "Caiff unrhyw un awgrymu thema: aelod o’r cyhoedd, cynghorydd, swyddog neu gorff arall. Gall adroddiad arolygu neu rywbeth a ddywedir mewn cyfarfod ddechrau un hefyd.",
  stepLook:
    "Mae’r swyddog craffu yn edrych ar bob awgrym: a yw eisoes yn cael sylw, a yw o fewn cylch gwaith y corff, ai dyma’r amser iawn?",
  stepWrite:
    "Mae’r swyddog a’r aelodau’n nodi pam y mae’n bwysig, beth ddylai ddod ohono, a’r cwestiynau y mae angen eu hateb.",
  stepDecide:
    "Mae’r cadeirydd neu’r is-gadeirydd yn penderfynu a ddylid bwrw ymlaen â’r thema. Nid oes neb yn penderfynu ar thema y mae wedi’i chynnig.",
  stepPlan:
    "Mae’r swyddog yn rhoi’r thema ar agenda cyfarfod. Mae’r cadeirydd yn cymeradwyo blaenraglen waith y flwyddyn, a chaiff ei chyhoeddi.",
  stepMove: "Pan fydd eitem gyhoeddedig yn symud, mae’r rhaglen yn dweud o ba bryd, i ba bryd, a pham.",
  not: "Pan mai ‘na’ yw’r ateb",
  notWords: "Mae rheswm bob amser dros benderfynu peidio â bwrw ymlaen â thema, a chedwir y rheswm. Y rhai arferol yw:",
  cannot: "Yr hyn na all craffu ei wneud",
  cannotWords:
    "Ni all craffu ddatrys cwyn unigol nac ailagor un achos, ac nid yw’n rhoi gorchmynion i swyddogion na’r heddlu. Os aeth rhywbeth o’i le yn eich achos chi, defnyddiwch weithdrefn gwyno’r sefydliad dan sylw.",
  suggest: "Awgrymu thema",
  before: "Cyn i chi ddechrau: ni all craffu edrych ar",
  beforeCase: "gŵyn neu achos unigol",
  beforeElsewhere: "mater sydd eisoes yn cael ei adolygu mewn man arall, neu gerbron llys",
  beforeOperational: "benderfyniadau gweithredol, megis sut y plismonwyd digwyddiad penodol",
  beforeRecent: "rywbeth a adolygwyd yn y ddwy flynedd ddiwethaf, oni bai bod llawer wedi newid",
};
