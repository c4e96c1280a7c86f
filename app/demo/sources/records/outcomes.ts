import { WEST_MERCIA_OUTCOMES } from "./outcomes-west-mercia.ts";
import type { SourceOutcome } from "./types.ts";

/** What each item of the panels' meetings led to. */
const PANEL_OUTCOMES: readonly SourceOutcome[] = [
  {
    item: "M1a.1",
    code: "agreed",
    said: "The Panel agreed the terms of reference of the Sub-Committee, as its minutes of November 2015 say.",
  },
  {
    label: "O1",
    item: "M1.1",
    code: "appointed",
    resolved:
      "Resolved: that [a councillor, whom the minutes name,] be elected Chairman of the [Thames Valley PCP Preventing CSE] Sub-Committee for the ensuing year.",
    said: "A councillor was elected; the minutes name him.",
  },
  {
    label: "O2",
    item: "M1.2",
    code: "appointed",
    resolved:
      "Resolved: that [a councillor, whom the minutes name,] be appointed Vice-Chairman of the [Thames Valley PCP Preventing CSE] Sub-Committee for the ensuing year.",
    said: "A councillor was appointed; the minutes name him.",
  },
  { item: "M1.3", code: "none_recorded", said: "There were no declarations of interest." },
  {
    label: "O3",
    item: "M1.4",
    code: "noted",
    resolved: "The terms of reference for the Sub-Committee, as agreed by the Panel on 17 July 2015, were noted.",
  },
  {
    item: "M1.5",
    code: "none_recorded",
    said: "The presentation covered the kinds of exploitation, grooming online, and how common abuse is; a superintendent had been added to the work. The minutes of this item were cut short where they were read. A stocktake report on Oxfordshire’s serious case review and a resource pack of the Local Government Association went with it.",
  },
  {
    item: "M1.6",
    code: "recommended",
    resolved:
      "Recommendation to the Panel: that members be asked which of their authorities scrutinise their Local Safeguarding Children Board, and how often.",
    said: "The county’s safeguarding hub had been live for about a year and its Swan Unit had worked since July 2015; neither had health staff in the room. The inquiry’s report, “How are we preventing child sexual exploitation and supporting young people in Buckinghamshire”, was linked. The minutes of this item were cut short where they were read.",
  },
  {
    item: "M1.7",
    code: "none_recorded",
    said: "The Chairman reported on a conference at which twelve organisations spoke. Agencies must talk to each other, with clear aims and strong scrutiny. The slides were linked.",
  },
  {
    label: "O4 and O5",
    item: "M1.8",
    code: "agreed",
    resolved:
      "It was agreed that the Sub-Committee should meet three times a year if possible. Questions would be sent to the Commissioner, because there was not time for them in the meeting.",
    said: "Recommendations to the Panel were listed, and areas that members may wish to consider further; other areas of the terms of reference can be considered too.",
  },
  {
    item: "M1.9",
    code: "none_recorded",
    said: "No date was set: the Scrutiny Officer was to organise further meetings.",
  },
  {
    label: "O6 and O8",
    item: "M2.1",
    code: "noted",
    resolved: "Resolved: that the Panel notes the reports.",
    minute: "33",
    said: "The Panel had been asked to note and comment on one report; the resolution speaks of reports. The Chairman said that the Panel’s part was to monitor the Commissioner, and that it was important to keep up to date as the work progresses; no date was set. The papers’ heading for supporting documents was empty, though a work programme is mentioned as Appendix 3.",
  },
  {
    item: "M5.1",
    code: "recommended",
    said: "Research into perpetrators came first. The Commissioner or Deputy was to agree the final details of a single point of contact, and the Deputy to look at a pilot kitemark.",
  },
  {
    item: "M6.1",
    code: "agreed",
    minute: "15/20",
    said: "The Panel asked the Local Government Association about making taxi licensing standard.",
  },
  {
    item: "M7.1",
    code: "noted",
    said: "The Association replied that there is statutory guidance and no legislation. The Commissioner was to take it forward.",
  },
  {
    item: "M8.1",
    code: "noted",
    said: "The Commissioner was to report on raising taxi licensing with the Association of Police and Crime Commissioners.",
  },
  {
    label: "O7",
    item: "M0.1",
    code: "none_recorded",
    said: "The Chair thanked the councillor for raising the matter, which would continue to be an area of interest to the Panel. No resolution was passed.",
  },
];

export const SOURCE_OUTCOMES: readonly SourceOutcome[] = [...PANEL_OUTCOMES, ...WEST_MERCIA_OUTCOMES];
