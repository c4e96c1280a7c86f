import type { InWelsh } from "#app/words/entry.ts";
import type { body as english } from "#app/words/en/body.ts";

/** The public page of a body, and how to follow what it publishes. */
export const body: InWelsh<typeof english> = {
  notFound: "Heb ddod o hyd i’r corff",
  kind: "Math",
  runBy: "Cynhelir gan",
  partOf: "Yn rhan o",
  meets: "Yn cwrdd",
  ended: "Daeth i ben",
  members: "Aelodau",
  contact: "Cyswllt",
  rules:
    "<link>Rheolau a dyddiadau cau</link>: y dyddiadau y mae’n rhaid i’r corff hwn eu bodloni, a sut y cânt eu cyfrifo.",
  children: "Cyrff sy’n perthyn iddo",
  noProgramme: "Nid oes blaenraglen waith wedi’i chyhoeddi eto.",
  coming: "Cyfarfodydd i ddod",
  past: "Cyfarfodydd blaenorol",
  noPast: "Nid oes cyfarfod blaenorol wedi’i gyhoeddi.",
  subscribe: "Tanysgrifio",
  subscribeTo: "Tanysgrifio i {of}",
  howToSubscribe:
    "I danysgrifio, copïwch gyfeiriad y calendr i’ch calendr, neu gyfeiriad y ffrwd i ddarllenydd ffrydiau: bydd wedyn yn ei ddiweddaru ei hun.",
  calendar: "Calendr (.ics)",
  atom: "Ffrwd Atom",
  json: "JSON",
};
