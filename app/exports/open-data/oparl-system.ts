import type { IsoInstant } from "#app/domain/calendar.ts";
import { OparlAddresses, oparlType } from "./oparl-lists.ts";

/** Whose records they are, and when the first of its bodies came and the last of them changed. */
export type CouncilTold = { id: number; name: string; createdAt: IsoInstant; changedAt: IsoInstant };

/** Where a program that knows OParl begins: of one council, or of all that share the address. */
export function oparlSystem(councils: readonly CouncilTold[], origin: string) {
  const at = new OparlAddresses(origin);
  const [only, ...others] = councils;
  return {
    id: at.list("system"),
    type: oparlType("System"),
    oparlVersion: "https://schema.oparl.org/1.1/",
    body: at.list("body"),
    name: only && others.length === 0 ? only.name : "Scrutiny Planner",
    website: at.web("/"),
    web: at.web("/api"),
    created: councils.map(({ createdAt }) => createdAt).sort()[0],
    modified: councils
      .map(({ changedAt }) => changedAt)
      .sort()
      .at(-1),
  };
}

/** The council, as OParl's Körperschaft: what it calls a body is a council, and our bodies are its organizations. */
export function oparlBody({ id, name, createdAt, changedAt }: CouncilTold, origin: string) {
  const at = new OparlAddresses(origin);
  return {
    id: at.of("body", id),
    type: oparlType("Body"),
    system: at.list("system"),
    name,
    website: at.web("/"),
    web: at.web("/programmes"),
    organization: at.list("organization"),
    person: at.list("person"),
    meeting: at.list("meeting"),
    paper: at.list("paper"),
    agendaItem: at.list("agenda-item"),
    consultation: at.list("consultation"),
    legislativeTerm: [],
    created: createdAt,
    modified: changedAt,
  };
}
