import type { OpenKind } from "#app/domain/open-data/kinds.ts";

/** The kinds of OParl's objects by their names in addresses: which record each is made from, and its type. */
export const OPARL_LISTS = {
  organization: { kind: "body", type: "Organization" },
  person: { kind: "person", type: "Person" },
  meeting: { kind: "meeting", type: "Meeting" },
  "agenda-item": { kind: "item", type: "AgendaItem" },
  paper: { kind: "item", type: "Paper" },
  consultation: { kind: "item", type: "Consultation" },
} as const satisfies Record<string, { kind: OpenKind; type: string }>;

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
