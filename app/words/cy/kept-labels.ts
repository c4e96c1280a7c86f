/** What is kept for a time, from when that counts, and what happens then, each by its English words. */
export const KEPT_LABELS: Readonly<Record<string, string>> = {
  "Contact details of people who suggested a theme": "Manylion cyswllt pobl a awgrymodd thema",
  "after the last change of a theme that is closed or not taken forward":
    "ar ôl y newid diwethaf i thema sydd ar gau neu na fwriwyd ymlaen â hi",
  "They are removed from the theme.": "Cânt eu tynnu o’r thema.",
  "Accounts of people who left": "Cyfrifon pobl sydd wedi gadael",
  "after the last day of their last part in a body": "ar ôl diwrnod olaf eu rhan olaf mewn corff",
  "The e-mail address and the password are removed, and nobody can sign in with them. The name stays in the record.":
    "Caiff y cyfeiriad e-bost a’r cyfrinair eu tynnu, ac ni all neb fewngofnodi â nhw. Mae’r enw’n aros yn y cofnod.",
  "Sessions and password links that have ended": "Sesiynau a dolenni cyfrinair sydd wedi dod i ben",
  "after the session or the link ended by itself": "ar ôl i’r sesiwn neu’r ddolen ddod i ben ohoni’i hun",
  "When the session was used and the kind of browser are deleted, and so is the link.":
    "Caiff pryd y defnyddiwyd y sesiwn a’r math o borwr eu dileu, a’r ddolen hefyd.",
  "Spreadsheets, minutes and meetings brought in and not saved":
    "Taenlenni, cofnodion a chyfarfodydd a ddygwyd i mewn ac na chadwyd",
  "after they were brought in": "ar ôl iddynt gael eu dwyn i mewn",
  "What they say is deleted.": "Caiff yr hyn y maent yn ei ddweud ei ddileu.",
  "What was typed of a meeting’s record and not saved": "Yr hyn a deipiwyd o gofnod cyfarfod ac na chadwyd",
  "after it was last typed in": "ar ôl teipio ynddo ddiwethaf",
  "The draft is deleted. It goes at once when it is saved or discarded.":
    "Caiff y drafft ei ddileu. Mae’n mynd ar unwaith pan gaiff ei gadw neu ei daflu.",
  "Messages sent by e-mail": "Negeseuon a anfonwyd drwy e-bost",
  "after the message was written": "ar ôl ysgrifennu’r neges",
  "The record that it was sent is deleted. Its text is deleted as soon as it is sent.":
    "Caiff y cofnod iddi gael ei hanfon ei ddileu. Caiff ei thestun ei ddileu cyn gynted ag y caiff ei hanfon.",
  "Which reminders were sent": "Pa negeseuon atgoffa a anfonwyd",
  "after the reminder": "ar ôl y neges atgoffa",
  "The record of the reminder is deleted.": "Caiff cofnod y neges atgoffa ei ddileu.",
  "Days on which somebody cannot come": "Diwrnodau pan na all rhywun ddod",
  "after the last of the days": "ar ôl yr olaf o’r diwrnodau",
  "The days are deleted.": "Caiff y diwrnodau eu dileu.",
  "Keys that stop a form being sent twice": "Allweddi sy’n atal anfon ffurflen ddwywaith",
  "after the form was sent": "ar ôl anfon y ffurflen",
  "The key is deleted.": "Caiff yr allwedd ei dileu.",
  "Counts of wrong passwords and of suggestions, by network address":
    "Cyfrif o gyfrineiriau anghywir ac o awgrymiadau, yn ôl cyfeiriad rhwydwaith",
  "after the try": "ar ôl yr ymgais",
  "The count is deleted. It holds the address only in a form that cannot be read back.":
    "Caiff y cyfrif ei ddileu. Nid yw’n dal y cyfeiriad ond ar ffurf na ellir ei darllen yn ôl.",
};
