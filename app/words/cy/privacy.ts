import type { InWelsh } from "#app/words/entry.ts";
import type { privacy as english } from "#app/words/en/privacy.ts";

/** What is kept of whoever uses the site. */
export const privacy: InWelsh<typeof english> = {
  title: "Preifatrwydd",
  opening:
    "Nid yw darllen y wefan hon yn gadael dim ar ôl: dim cwcis, dim tracwyr, dim byd yn cael ei anfon at unrhyw gwmni arall.",
  reading: "Os ydych yn darllen yn unig",
  readingWords:
    "Ni osodir cwci ac nid oes angen cyfrif. Gall y gweinydd nodi pa dudalennau y gofynnwyd amdanynt ac a fethodd rhywbeth, er mwyn cadw’r wefan i redeg.",
  suggesting: "Os ydych yn awgrymu thema",
  suggestingWords:
    "Rydym yn cadw’r hyn a ysgrifennwch, a’ch enw a sut i gysylltu â chi os ydych yn eu rhoi. Dim ond swyddogion craffu’r corff sy’n gweld pwy ydych chi, er mwyn iddynt allu dweud wrthych beth a ddigwyddodd iddo. Ni chaiff byth ei gyhoeddi. Gofynnwch iddynt, ac fe wnânt dynnu eich enw a sut i gysylltu â chi; gallant wneud hynny ar unrhyw adeg. Os nad oes neb yn gofyn, caiff ei dynnu ohono’i hun pan na fydd o ddefnydd mwyach: gweler <kept>am ba hyd y caiff ei gadw</kept>.",
  signingIn: "Os oes gennych gyfrif",
  signingInWords:
    "Rydym yn cadw eich enw, eich cyfeiriad e-bost, y rolau sydd gennych ym mhob corff, a chyfrinair ar ffurf na all neb ei darllen yn ôl. Tra byddwch wedi mewngofnodi mae un cwci yn dal rhif eich sesiwn, ac am ennyd mae ail gwci yn dal yr hyn yr ydych newydd ei gadw, fel y gall y dudalen nesaf ddweud hynny; daw eich sesiwn i ben ar ôl awr heb ei ddefnyddio, ar ôl deuddeg awr, neu pan fyddwch yn allgofnodi. Ar gyfer pob sesiwn rydym yn cadw pryd y’i defnyddiwyd a’r math o borwr, er mwyn i chi allu dod ag un nad ydych yn ei hadnabod i ben.",
  draftWords:
    "Tra byddwch yn teipio mewn ffurflen hir, mae eich porwr yn cadw drafft ohoni ar eich dyfais, fel na chollir dim os bydd rhywbeth yn methu. Ni chaiff byth ei anfon, ni chaiff ei gynnig i neb arall sy’n mewngofnodi yno, ac mae’n diflannu pan gaiff y ffurflen ei chadw, pan fyddwch yn allgofnodi, neu ar ôl diwrnod.",
  historyWords:
    "Cedwir yr hyn a wnewch i gofnod (cynnig, penderfynu, symud) yn ei hanes o dan eich enw, oherwydd bod rhaid gallu olrhain penderfyniadau mewn bywyd cyhoeddus. Os gofynnwch, gall gweinyddwr eich gwneud yn ddienw pan na fydd gennych ran mewn corff mwyach: caiff eich cyfrif ei dynnu, ac mae’r cofnod yn eich enwi yn ôl yr hyn oeddech, megis “Former member”, yn ei hanes ac ym mhopeth a gyhoeddir yma. Ni ellir newid papurau y mae rhywun wedi’u lawrlwytho, eu hargraffu neu eu derbyn, na chopïau a gedwir wrth gefn.",
  kept: "Am ba hyd y caiff ei gadw",
  keptWords: "Bob dydd mae’r system yn tynnu’r hyn sy’n hŷn na’r cyfnodau hyn:",
  recordKept: "Cedwir cofnod y gwaith craffu ei hun: themâu, cwestiynau, penderfyniadau, cofnodion.",
  never: "Yr hyn na chaiff byth ei gyhoeddi",
  neverEmail: "cyfeiriadau e-bost aelodau, swyddogion neu bobl sy’n awgrymu themâu",
  neverWho: "pa aelod o’r cyhoedd a awgrymodd thema",
  neverDrafts: "drafftiau, awgrymiadau na fwrir ymlaen â nhw, ac unrhyw beth a nodwyd yn sensitif",
  neverNotes: "nodiadau swyddogion",
  neverDays: "diwrnodau pan na all rhywun ddod i gyfarfod",
  members: "Yr hyn a gyhoeddir am aelodau",
  membersWords:
    "Enwau a rolau aelodau etholedig ac aelodau cyfetholedig, pa themâu y maent yn eu harwain, a’r cwestiynau y maent yn eu gofyn.",
  ask: "Gofyn beth rydym yn ei gadw amdanoch",
  askWords:
    "Gofynnwch i dîm craffu’r corff: mae ei fanylion cyswllt ar dudalen y corff. Gallwch hefyd gwyno i Swyddfa’r Comisiynydd Gwybodaeth.",
  thing: "{what}: {days} {after}. {then}",
  noTime: "dim amser",
  days: { other: "{count} diwrnod" },
};
