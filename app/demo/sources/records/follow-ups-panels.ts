import type { SourceFollowUp } from "./types.ts";

const commitment = { kind: "commitment" } as const;

/** What was promised and suggested in Sussex in 2015 and in Warwickshire in 2022. */
export const PANEL_FOLLOW_UPS: readonly SourceFollowUp[] = [
  {
    ...commitment,
    label: "C1",
    theme: "wk-organised-networks",
    owner: "pcc-warwickshire",
    question: "Q0.2",
    places: [["M0.1", "In answer to the supplementary question."]],
    wording: "To examine Avon and Somerset’s Operation Topaz strategy in detail.",
  },
  {
    ...commitment,
    label: "C1a",
    theme: "wk-organised-networks",
    ownerWords: "Warwickshire Police",
    question: "Q0.1",
    places: [["M0.1", "Said for the force by the Commissioner’s office."]],
    wording:
      "To improve problem profiling, the recording and analysis of networks, the recording of disruption tactics and the process of risk assessment: the force accepted that more work was needed.",
  },
  {
    ...commitment,
    label: "C2",
    theme: "sx-host-families",
    owner: "pcc-sussex",
    question: "Q2.9",
    places: [["M2.1", "Agreed in answer to the Panel’s question (paragraph 31)."]],
    wording: "To raise host families for language schools and home-to-school transport as possible problem areas.",
  },
  {
    ...commitment,
    label: "C3",
    theme: "sx-commissioner-approach",
    owner: "pcc-sussex",
    question: "Q2.4",
    places: [["M2.1", "In answer to the Panel’s questions (paragraph 31)."]],
    wording:
      "To keep monitoring the capacity of specialist services after court, and to keep reviewing whether resources are adequate.",
  },
  {
    label: "C4",
    kind: "recommendation",
    theme: "sx-local-reporting-number",
    question: "Q2.6",
    places: [["M2.1", "Suggested by the Panel (paragraph 31); no reply and no owner are minuted."]],
    wording: "That a dedicated local number for reporting concerns be explored as an option.",
  },
  {
    ...commitment,
    label: "C5",
    theme: "sx-commissioner-approach",
    owner: "pcc-sussex",
    question: "Q2.10",
    places: [["M2.1", "In answer to the Panel’s question (paragraph 31)."]],
    due: "beyond September 2015",
    wording: "That local authorities be invited to help carry on the work after September 2015.",
  },
  {
    ...commitment,
    label: "D5",
    theme: "sx-confidence-to-report",
    owner: "pcc-sussex",
    question: "Q2.1",
    places: [["M2.1", "In answer to the Panel’s question (paragraph 31)."]],
    due: "immediately",
    wording:
      "To pass on across Sussex whatever is learnt from the two-year See Me, Hear Me pilot in Brighton and Hove.",
  },
  {
    ...commitment,
    label: "O7",
    theme: "wk-organised-networks",
    ownerWords: "The Panel",
    places: [["M0.1", "Said by the Chair in thanks; no resolution was passed."]],
    wording: "To keep the matter as an area of interest to the Panel.",
  },
  {
    ...commitment,
    label: "O8",
    theme: "sx-commissioner-approach",
    ownerWords: "The Panel",
    places: [["M2.1", "Said by the Chairman (paragraph 32); no date was set."]],
    wording: "To keep the Panel up to date as the work progresses.",
  },
];
