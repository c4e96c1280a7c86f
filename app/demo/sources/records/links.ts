import type { SourceLink } from "./types.ts";

/** Documents that the papers link to or name. None was looked up again: the addresses are old. */
export const SOURCE_LINKS: readonly SourceLink[] = [
  {
    label: "L1",
    item: "M1.5",
    title: "Stocktake report on tackling child sexual exploitation in Oxfordshire (linked as “Oxford Serious Case Review”)",
    url: "http://www.oscb.org.uk/2015/07/stocktake-report-into-progress-made-in-tackling-child-sexual-exploitation-in-oxfordshire/",
  },
  { label: "L2", item: "M1.5", title: "Local Government Association: resource pack on tackling child sexual exploitation" },
  {
    label: "L3",
    item: "M1.6",
    title: "Report of the Buckinghamshire select committee inquiry (“Link to report”)",
    url: "https://democracy.buckscc.gov.uk/ieListDocuments.aspx?CId=788&MId=6350&Ver=4",
  },
  {
    label: "L4",
    item: "M1.7",
    title: "Slides of the Policy Communications conference",
    note: "Written as www.policycommunications.co.uk/events/cse/downloads/Policy-Communications-Tackling-CSE.pptx",
  },
  { label: "L5", item: "M1.4", title: "Terms of Reference (PDF, 102 KB)" },
  {
    label: "L6",
    item: "M2.1",
    title: "Appendix 3: work programme",
    note: "The heading “Supporting documents” of the paper was empty",
  },
  { label: "L7", item: "M4.r1", title: "Report of the force, with the review group’s terms of reference and first minutes" },
  { label: "L7", item: "M4.2", title: "Report of the force on progress against the recommendations, with appendices" },
  { label: "L7", item: "M4.2", title: "Briefing note of the force" },
  { label: "L8", item: "M1.6", title: "Serious Case Review into events in Oxford" },
  {
    label: "L8",
    item: "M1.6",
    title: "“How are we preventing child sexual exploitation and supporting young people in Buckinghamshire”",
  },
  { label: "L8", item: "M0.1", title: "Independent Inquiry into Child Sexual Abuse (IICSA): report on organised networks" },
  { label: "L8", item: "M0.1", title: "Inspectorate of Constabulary and Fire and Rescue Services (HMICFRS): its work on good practice" },
  { label: "L8", item: "M3.1", title: "National, regional and local profiles of child sexual exploitation" },
  { label: "L8", item: "M4.2", title: "Report of the Independent Inquiry into Telford Child Sexual Exploitation (IITCSE), July 2022" },
]; // prettier-ignore
