import type { openData as english } from "#app/words/en/open-data.ts";
import type { InWelsh } from "#app/words/entry.ts";

export const openData: InWelsh<typeof english> = {
  title: "Data agored",
  opening:
    "Gall rhaglenni hefyd ddarllen yr hyn a gyhoeddir yma, mewn ffurfiau y maent yn eu hadnabod. Nid oes angen allwedd. Nid yw’r hyn sydd heb ei gyhoeddi, sy’n sensitif neu wedi’i eithrio yn yr un ohonynt.",
  asData: "Y dudalen hon fel data",
  api: "Fel data",
  apiWords:
    "Mae pob rhestr isod yn JSON, yn y drefn y newidiodd ei chofnodion ddiwethaf. Mae <document>yr hyn y gellir ei ofyn, a’r hyn a atebir</document> mewn un ddogfen (OpenAPI 3.1).",
  example: "Enghraifft",
  exampleWords: "Dyma’r hyn y mae <address>{of}</address> yn ei ateb nawr:",
  copy: "I gadw copi",
  copyRead: "Darllenwch restr, ac yna ei “next” nes nad oes un. Cadwch ei “later”.",
  copyAsk:
    "Gofynnwch wrth “later” pryd bynnag y mynnwch: mae’n ateb yr hyn sydd wedi newid ers hynny, a’r hyn sydd wedi mynd. Ni chollir dim.",
  copySince:
    "Neu gofynnwch gyda “modified_since” a diwrnod neu amser, megis <address>pob thema a newidiodd ers hynny</address>.",
  copyEtag: "Gofynnwch gydag “ETag” yr hyn sydd gennych: os nad oes dim wedi newid, dyna’r cyfan a ddywedir wrthych.",
  limits: "Pa mor aml",
  limitsWords:
    "Caiff un cyfeiriad ofyn {count} o weithiau y funud am yr hyn nad yw wedi’i gadw’n barod. Dywedir wrth y sawl sy’n gofyn yn amlach pryd i ofyn eto.",
  others: "Mewn ffurfiau y mae rhaglenni eisoes yn eu hadnabod",
  oparl: "<link>OParl 1.1</link>, y safon agored ar gyfer systemau gwybodaeth seneddol",
  moderngov: "gwasanaeth gwe ModernGov: <link>ei bwyllgorau</link>, cyfarfodydd, agendâu a phresenoldeb",
  feeds: "calendrau, newyddion a rhaglenni, y mae pob tudalen corff neu thema yn eu henwi",
  map: "<link>map o’r holl dudalennau</link>, ar gyfer chwiliadau",
};
