import type { InWelsh } from "#app/words/entry.ts";
import type { errors as english } from "#app/words/en/errors.ts";

/** What a reader is told where there is no page. */
export const errors: InWelsh<typeof english> = {
  unreadable: "Nid oedd modd darllen hynny",
  unreadableWords: "Ewch yn ôl i’r dudalen ac anfonwch y ffurflen eto.",
  forbidden: "Ni allwch wneud hyn",
  refused: "Ni wnaed hyn",
  notFound: "Heb ddod o hyd i’r dudalen",
  notFoundWords: "Nid oes dim yn y cyfeiriad hwn, neu ddim y gallwch ei weld.",
  wrong: "Aeth rhywbeth o’i le",
  wrongWords: "Nid oes dim a gadwyd gennych wedi’i golli. Rhowch gynnig arall arni ymhen ychydig.",
  unavailable: "Nid yw hyn yn gweithio ar hyn o bryd",
  unavailableWords:
    "Ni all y system gadw na darllen yr hyn sydd ei angen ar gyfer hyn. Nid oes dim a gadwyd gennych wedi’i golli. " +
    "Rhowch gynnig arall arni ymhen ychydig.",
  busy: "Mae hyn yn brysur ar hyn o bryd",
  quote: "Os byddwch yn rhoi gwybod am hyn, dyfynnwch {id}.",
  goOn: "<themes>Edrychwch drwy’r themâu</themes> neu ewch i’r <home>hafan</home>.",
  beingMade: "Mae eich ffeil yn cael ei chreu",
  whetherReady: "Gweld a yw’n barod",
};
