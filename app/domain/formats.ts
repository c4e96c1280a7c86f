/** The ways a body may take a theme (the formats offered in practice). */
export const FORMAT_LABELS = {
  agenda_item: "Agenda item",
  themed_item: "Themed item",
  spotlight: "Single-item (spotlight) meeting",
  task_group: "Task and finish group",
  inquiry_day: "Inquiry day",
  sub_committee: "Sub-committee",
  briefing_note: "Briefing note",
  workshop: "All-member workshop",
  site_visit: "Site visit",
  written_question: "Written question",
  development_session: "Development session",
} as const;

export type Format = keyof typeof FORMAT_LABELS;
export const FORMATS = Object.keys(FORMAT_LABELS) as Format[];
