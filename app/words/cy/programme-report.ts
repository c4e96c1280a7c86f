import type { InWelsh } from "#app/words/entry.ts";
import type { programmeReport as english } from "#app/words/en/programme-report.ts";

/** The work programme report. */
export const programmeReport: InWelsh<typeof english> = {
  subject: "{title} {body}, fel y’i cyhoeddwyd ar {day}",
  subjectWorking: "{title} {body}, fel yr oedd ar {day}",
  publishedOn: "Cyhoeddwyd ar {day}, fersiwn {number}.",
  inShort: "Yn gryno",
  noNext: "Nid oes cyfarfod i ddod wedi’i gynllunio.",
  notScheduled: "Heb eu hamserlennu",
  withoutMeeting: "Eitemau heb gyfarfod",
  deferredItems: "Eitemau a ohiriwyd",
  withdrawnItems: "Eitemau a dynnwyd yn ôl",
  themesAlone: "Themâu heb eitem",
  themesChosen: "Themâu a ddewiswyd neu a grybwyllwyd ac nad oes ganddynt eitem eto",
  considered: "Ystyriwyd eleni",
  itemsFor: "Eitemau ar gyfer {day}",
  cancelled: "Canslwyd.",
  reason: "Rheswm",
  state: "Statws",
  changedSince: "Yr hyn a newidiodd ers fersiwn {number}",
  neverPublished: "Nid oes dim wedi’i gyhoeddi eto.",
  nothingSeen: "Dim y byddai’r cyhoedd yn ei weld.",
  waiting: "Yn aros am y cadeirydd",
  waitsOn: "<link>{reference}</link> ar {title}",
  noneTaken: "Ni thrafodwyd unrhyw eitem o’r rhaglen.",
  notHere: "Heb fod yn yr adroddiad hwn",
  leftOut: {
    other:
      "Hepgorwyd eitemau o’r rhaglen ({count}), oherwydd ni ellir dweud wrth y cyhoedd amdanynt eto: gweler y <link>rhaglen waith</link>.",
  },
  nextIsOn: "Y cyfarfod nesaf: {day}.",
  countOnAgenda: {
    one: "Mae un eitem o’r rhaglen ar ei agenda.",
    other: "Mae {number} eitem o’r rhaglen ar ei agenda.",
  },
  countLater: {
    one: "Mae un cyfarfod diweddarach wedi’i gynllunio.",
    other: "Mae {number} o gyfarfodydd diweddarach wedi’u cynllunio.",
  },
  countUnset: { one: "Nid oes cyfarfod gan un eitem eto.", other: "Nid oes cyfarfod gan {number} eitem eto." },
  countDeferred: { one: "Mae un eitem wedi’i gohirio.", other: "Mae {number} eitem wedi’u gohirio." },
  countWithdrawn: { one: "Tynnwyd un eitem yn ôl.", other: "Tynnwyd {number} eitem yn ôl." },
  countConsidered: { one: "Ystyriwyd un eitem eleni.", other: "Ystyriwyd {number} eitem eleni." },
  countOpen: { one: "Mae un darn o waith dilynol yn agored.", other: "Mae {number} darn o waith dilynol yn agored." },
  outstanding: "Gwaith dilynol sydd heb ei gwblhau",
  nothingOutstanding: "Nid oes dim heb ei gwblhau.",
  allOfThem: "Y cyfan",
  openOnes: "Argymhellion, camau gweithredu, ymrwymiadau a cheisiadau sy’n agored",
  andMore: "A {number} arall.",
  status: "Statws",
};
