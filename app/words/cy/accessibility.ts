import type { InWelsh } from "#app/words/entry.ts";
import type { accessibility as english } from "#app/words/en/accessibility.ts";

/** The page on accessibility. */
export const accessibility: InWelsh<typeof english> = {
  title: "Hygyrchedd",
  opening: "Rydym am i gynifer o bobl â phosibl allu darllen a defnyddio’r wefan hon.",
  can: "Yr hyn y gallwch ei wneud yma",
  canKeyboard: "defnyddio pob tudalen â bysellfwrdd yn unig",
  canReader: "darllen pob tudalen â darllenydd sgrin, gyda phenawdau a thirnodau sy’n dweud beth sydd ymhle",
  canZoom: "chwyddo hyd at 400% heb sgrolio i’r ochr, ac eithrio tablau llydan, sy’n sgrolio ar eu pennau eu hunain",
  canWithoutScript: "defnyddio pob rhestr, ffurflen a botwm heb JavaScript",
  canColours: "newid lliwiau, cyferbyniad a bylchau â’ch porwr neu’ch dyfais",
  how: "Sut rydym yn gwybod",
  howWords:
    "Nod y wefan yw bodloni’r Canllawiau Hygyrchedd Cynnwys y We, fersiwn 2.2, ar lefel AA. Caiff ei thudalennau eu gwirio gan brofion awtomatig (axe) bob tro y caiff ei newid. Dim ond rhai o’r problemau y mae profion awtomatig yn eu canfod.",
  notChecked: "Yr hyn nad yw wedi’i wirio",
  notAudited: "Nid yw wedi’i harchwilio gan neb annibynnol, na’i phrofi gan bobl anabl.",
  notRead: "Nid yw eto wedi’i phrofi o’r dechrau i’r diwedd â darllenydd sgrin.",
  notOthers: "Efallai na fydd papurau ar wefannau eraill yr ydym yn cysylltu â nhw yn hygyrch.",
  tell: "Os nad yw rhywbeth yn gweithio i chi",
  tellWhom:
    "Dywedwch wrth dîm craffu’r corff y mae’r dudalen yn perthyn iddo: mae ei fanylion cyswllt ar dudalen y corff. Gofynnwch am yr hyn sydd ei angen arnoch ar ffurf arall, megis print bras neu alwad ffôn.",
  notHappy:
    "Os nad ydych yn fodlon ar yr ateb, gall y <service>Gwasanaeth Cynghori a Chymorth Cydraddoldeb</service> eich cynghori.",
};
