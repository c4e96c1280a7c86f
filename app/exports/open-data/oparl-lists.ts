import type { OpenKind } from "#app/domain/open-data/kinds.ts";

/** A meeting stands in its list with all of its items: so few are made in one go. */
const MOST = 100;
const MOST_MEETINGS = 20;

/** The kinds of OParl's objects by their names in addresses: which record each is made from, its type, and how many a page has at most. */
export const OPARL_LISTS = {
  organization: { kind: "body", type: "Organization", most: MOST },
  person: { kind: "person", type: "Person", most: MOST },
  meeting: { kind: "meeting", type: "Meeting", most: MOST_MEETINGS },
  "agenda-item": { kind: "item", type: "AgendaItem", most: MOST },
  paper: { kind: "item", type: "Paper", most: MOST },
  consultation: { kind: "item", type: "Consultation", most: MOST },
} as const satisfies Record<string, { kind: OpenKind; type: string; most: number }>;

export type OparlListName = keyof typeof OPARL_LISTS;

/** The kind of this name; undefined where no list is of it. */
export function oparlListOf(name: string | undefined): OparlListName | undefined {
  return (Object.keys(OPARL_LISTS) as OparlListName[]).find((one) => one === name);
}

export const OPARL_PATH = "/oparl/v1.1";

/** The name of a type as OParl has it. */
export function oparlType(type: string): string {
  return `https://schema.oparl.org/1.1/${type}`;
}

/** The addresses of OParl's objects on this site. */
export class OparlAddresses {
  constructor(readonly origin: string) {}

  of(name: string, id: number | string): string {
    return `${this.list(name)}/${id}`;
  }

  list(name: string): string {
    return `${this.origin}${OPARL_PATH}/${name}`;
  }

  web(path: string): string {
    return this.origin + path;
  }
}
