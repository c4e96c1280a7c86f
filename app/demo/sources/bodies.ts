import type { SourceBody, SourceOffice } from "./types.ts";

/** The bodies whose published minutes the demonstration grows out of. */
export const BODIES = [
  {
    slug: "warwickshire-pcp",
    name: "Warwickshire Police and Crime Panel",
    kind: "panel",
    law: "police_panel",
    hostAuthority: "Warwickshire County Council",
    remit: "Scrutinises and supports the Police and Crime Commissioner for Warwickshire.",
  },
  {
    slug: "thames-valley-pcp",
    name: "Thames Valley Police and Crime Panel",
    kind: "panel",
    law: "police_panel",
    hostAuthority: "Buckinghamshire Council, formerly Buckinghamshire County Council and others",
    remit: "Scrutinises and supports the Police and Crime Commissioner for Thames Valley.",
  },
  {
    slug: "thames-valley-preventing-cse",
    name: "Thames Valley PCP Preventing CSE Sub-Committee",
    kind: "sub_committee",
    law: "police_panel",
    parent: "thames-valley-pcp",
    hostAuthority: "Buckinghamshire County Council",
    remit: "Looked at how far the approach to preventing child sexual exploitation was consistent across the area.",
    cadenceTarget: 3,
    cadenceWords: "Three times a year if possible (agreed 4 November 2015)",
  },
  {
    slug: "sussex-pcp",
    name: "Sussex Police and Crime Panel",
    kind: "panel",
    law: "police_panel",
    hostAuthority: "West Sussex County Council",
    remit: "Scrutinises and supports the Police and Crime Commissioner for Sussex.",
  },
  {
    slug: "west-mercia-accountability",
    name: "West Mercia holding to account meetings",
    kind: "accountability",
    law: "none",
    hostAuthority: "Office of the Police and Crime Commissioner for West Mercia",
    remit:
      "The Police and Crime Commissioner questions the Chief Constable. This is not a panel meeting, but panels take themes from its notes.",
  },
] as const satisfies readonly SourceBody[];

/** The offices that were asked or gave evidence, by title only. */
export const OFFICES = {
  "pcc-warwickshire": { title: "Police and Crime Commissioner for Warwickshire", organisation: "" },
  "policy-warwickshire": {
    title: "Head of Policy and Partnership",
    organisation: "Office of the Police and Crime Commissioner for Warwickshire",
  },
  "pcc-thames-valley": { title: "Police and Crime Commissioner for Thames Valley", organisation: "" },
  "dpcc-thames-valley": {
    title: "Deputy Police and Crime Commissioner for Thames Valley",
    organisation: "",
  },
  "acc-thames-valley": {
    title: "Assistant Chief Constable of Thames Valley Police",
    organisation: "Thames Valley Police",
  },
  "strategy-thames-valley": {
    title: "Head of Strategy for Crime and Protecting Vulnerable People",
    organisation: "Thames Valley Police",
  },
  "adviser-bucks": {
    title: "Committee and Governance Adviser",
    organisation: "Buckinghamshire County Council",
  },
  "pcc-sussex": { title: "Police and Crime Commissioner for Sussex", organisation: "" },
  "chief-executive-sussex": {
    title: "Chief Executive of the Commissioner’s office in Sussex",
    organisation: "Office of the Police and Crime Commissioner for Sussex",
  },
  "pcc-west-mercia": { title: "Police and Crime Commissioner for West Mercia", organisation: "" },
  "dpcc-west-mercia": {
    title: "Deputy Police and Crime Commissioner for West Mercia",
    organisation: "",
  },
  "cc-west-mercia": { title: "Chief Constable of West Mercia", organisation: "West Mercia Police" },
  "acc-west-mercia": {
    title: "Assistant Chief Constable of West Mercia",
    organisation: "West Mercia Police",
  },
} as const satisfies Record<string, SourceOffice>;
