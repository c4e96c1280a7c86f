/**
 * What starts a deadline. `starts` opens its working; `by` says where the day
 * comes from: a meeting, the financial year a precept is for (its 1 April), an
 * occasion that somebody records, or nothing, because the rule is not about a day.
 */
export const TRIGGERS = {
  meeting: { words: "A meeting", starts: "The meeting is on", by: "meeting" },
  financial_year: {
    words: "The financial year that a precept is for",
    starts: "The precept is for the financial year that begins on",
    by: "financial_year",
  },
  ordinary_election: {
    words: "A commissioner’s ordinary election",
    starts: "The ordinary election of the commissioner is on",
    by: "occasion",
  },
  candidate_notified: {
    words: "The panel is notified of a proposed appointment",
    starts: "The panel is notified of the proposed appointment on",
    by: "occasion",
  },
  further_candidate_notified: {
    words: "The panel is notified of a further candidate after its veto",
    starts: "The panel is notified of the further candidate on",
    by: "occasion",
  },
  removal_notified: {
    words: "The panel is notified that the chief constable is to be called on to retire or resign",
    starts: "The panel is notified of the proposal on",
    by: "occasion",
  },
  inspection_report_published: {
    words: "An inspection report by HMICFRS is published",
    starts: "The inspection report is published on",
    by: "occasion",
  },
  report_sent: {
    words: "A report or recommendation is sent to the commissioner",
    starts: "The report or recommendation is sent on",
    by: "occasion",
  },
  report_and_notice_received: {
    words: "The authority has received a report, and notice to respond to it",
    starts: "The authority has both the report and the notice on",
    by: "occasion",
  },
  key_decision: {
    words: "A key decision is to be taken",
    starts: "The key decision is to be taken on",
    by: "occasion",
  },
  executive_meeting: {
    words: "A meeting of the executive",
    starts: "The executive meets on",
    by: "occasion",
  },
  crime_meeting: {
    words: "The committee has met on crime and disorder",
    starts: "The committee last met on crime and disorder on",
    by: "occasion",
  },
  partner_report_sent: {
    words: "A report is sent to the crime and disorder partners",
    starts: "The report is sent to the partners on",
    by: "occasion",
  },
  health_request_sent: {
    words: "A health body is asked to respond",
    starts: "The health body is asked to respond on",
    by: "occasion",
  },
  decision_published: {
    words: "A decision of the executive is published",
    starts: "The decision is published on",
    by: "occasion",
  },
  member_joined: {
    words: "Somebody becomes a member or co-opted member",
    starts: "The member takes office on",
    by: "occasion",
  },
  always: { words: "At all times", starts: "From", by: "nothing" },
} as const satisfies Record<
  string,
  { words: string; starts: string; by: "meeting" | "financial_year" | "occasion" | "nothing" }
>;

export type TriggerKind = keyof typeof TRIGGERS;
