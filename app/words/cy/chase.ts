import type { InWelsh } from "#app/words/entry.ts";
import type { chase as english } from "#app/words/en/chase.ts";

/** The message to an owner about everything that is owed. */
export const chase: InWelsh<typeof english> = {
  subject: {
    two: "{body}: {count} beth i adrodd arnynt",
    one: "{body}: {count} peth i adrodd arno",
    other: "{body}: {count} o bethau i adrodd arnynt",
  },
  below: "Mae’r Gymraeg yn dilyn isod.",
  dear: "Annwyl {name},",
  asks: "Mae {body} yn mynd ar drywydd yr hyn a ofynnwyd gennych neu a addawyd gennych. Dywedwch beth sydd wedi’i wneud ynghylch pob un o’r rhain.",
  workLate: { one: "Mae’r gwaith ar un ohonynt yn hwyr.", other: "Mae’r gwaith ar {count} ohonynt yn hwyr." },
  replyLate: { one: "Mae’r ateb i un ohonynt yn hwyr.", other: "Mae’r ateb i {count} ohonynt yn hwyr." },
  link: "Gallwch ateb drwy’r ddolen hon. Dim ond y rhesi hyn y mae’n eu dangos, nid oes angen cyfrif, ac mae’n gweithio unwaith, am {days} diwrnod:",
  linkPlace: "[bydd y ddolen yma]",
  notYours: "Os nad chi sy’n gyfrifol am un o’r rhain, dywedwch wrthyf pwy sydd.",
  officer: "Swyddog Craffu, {body}",
  wasDue: "{late}, i’w gwblhau erbyn {day}",
  noDue: "I’w gwblhau: ni roddwyd dyddiad",
  reported: "Adroddwyd ddiwethaf ar {day}: {words}",
  notReported: "Nid oes dim wedi’i adrodd arno eto.",
};
