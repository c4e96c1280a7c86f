import type { IsoInstant } from "#app/domain/calendar.ts";
import { OparlAddresses, oparlType, type OparlListName } from "./oparl-lists.ts";

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

/**
 * A council, as OParl's Körperschaft: what it calls a body is a council, and our bodies are its organizations. Where it
 * shares the address, its lists are asked for by its number.
 */
export function oparlBody(
  { id, name, createdAt, changedAt }: CouncilTold,
  { origin, isShared }: { origin: string; isShared: boolean },
) {
  const at = new OparlAddresses(origin);
  const list = (name: OparlListName) => at.list(name) + (isShared ? `?body=${id}` : "");
  return {
    id: at.of("body", id),
    type: oparlType("Body"),
    system: at.list("system"),
    name,
    website: at.web("/"),
    web: at.web("/programmes"),
    organization: list("organization"),
    person: list("person"),
    meeting: list("meeting"),
    paper: list("paper"),
    agendaItem: list("agenda-item"),
    consultation: list("consultation"),
    legislativeTerm: [],
    created: createdAt,
    modified: changedAt,
  };
}
