import type { IsoInstant } from "#app/domain/calendar.ts";
import { OparlAddresses, oparlType } from "./oparl-lists.ts";

/** Whose records they are, and when the first of its bodies came and the last of them changed. */
export type CouncilTold = { id: number; name: string; createdAt: IsoInstant; changedAt: IsoInstant };

/** Where a program that knows OParl begins. */
export function oparlSystem({ name, createdAt, changedAt }: CouncilTold, origin: string) {
  const at = new OparlAddresses(origin);
  return {
    id: at.list("system"),
    type: oparlType("System"),
    oparlVersion: "https://schema.oparl.org/1.1/",
    body: at.list("body"),
    name,
    website: at.web("/"),
    web: at.web("/api"),
    created: createdAt,
    modified: changedAt,
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
