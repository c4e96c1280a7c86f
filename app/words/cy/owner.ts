import type { InWelsh } from "#app/words/entry.ts";
import type { owner as english } from "#app/words/en/owner.ts";

/** The page on which the owner of follow-ups says what has been done, and what is said after. */
export const owner: InWelsh<typeof english> = {
  pageTitle: "Ar gyfer {owner}: yr hyn a wnaed",
  title: "Beth sydd wedi’i wneud?",
  who: {
    one: "Ar gyfer <strong>{owner}</strong>. Mae {officer}, swyddog craffu {body}, yn eich holi am hyn. Mae’r hyn a ysgrifennwch yn mynd at y swyddog craffu, sy’n ei roi yn y cofnod. Gellir ei ddarllen yn gyhoeddus neu ei gyhoeddi.",
    other:
      "Ar gyfer <strong>{owner}</strong>. Mae {officer}, swyddog craffu {body}, yn eich holi am y {count} hyn. Mae’r hyn a ysgrifennwch yn mynd at y swyddog craffu, sy’n ei roi yn y cofnod. Gellir ei ddarllen yn gyhoeddus neu ei gyhoeddi.",
  },
  once: "Gallwch anfon y dudalen hon <strong>unwaith</strong>, hyd {ends}. Gadewch res yn wag i’w hateb rywbryd eto: gofynnir i chi eto.",
  send: "Anfon yr atebion",
  chooseStatus: "Dewiswch ei statws",
  sayDone: "Dywedwch mewn ychydig eiriau beth a wnaed",
  sayWhyNot: "Dywedwch pam na chaiff ei wneud",
  answerOne: "Atebwch o leiaf un o’r rhain.",
  due: "I’w gwblhau: {due}",
  position: "Beth yw’r sefyllfa o ran {reference}?",
  done: "Beth sydd wedi’i wneud ynghylch {reference}?",
  doneHint: "Os na chaiff ei wneud, dywedwch pam.",
  ended: "Nid yw’r ddolen hon yn gweithio",
  endedWhy:
    "Efallai ei bod eisoes wedi’i hateb, wedi dod i ben, neu wedi’i disodli gan un fwy newydd. Gwiriwch fod y cyfeiriad cyfan wedi’i gopïo, neu gofynnwch i’r swyddog craffu a ysgrifennodd atoch am un arall.",
  thanksTitle: "Diolch am eich atebion",
  thanks: "Diolch",
  sent: "Mae eich atebion gyda’r swyddog craffu.",
  used: "Mae’r ddolen wedi’i defnyddio ac nid yw’n gweithio mwyach. I ychwanegu at yr hyn a anfonwyd gennych, ysgrifennwch at y swyddog craffu a’i hanfonodd atoch.",
};
