import type { AgendaItemRecord, AgendaRecords } from "#app/domain/agenda/record.ts";

/** An item of 30 minutes about a theme, with everything an agenda can say of it. */
export function anItem(item: Partial<AgendaItemRecord> = {}): AgendaItemRecord {
  return {
    id: 3,
    numberWords: "",
    title: "Host families",
    part: "part_1",
    exemptParagraph: null,
    kind: "theme",
    minutes: 30,
    purpose: "To consider how host families are checked.",
    format: "agenda_item",
    themeTitle: "Host families for language schools",
    leadName: "Cllr Ruth Ahmed",
    reportAuthor: "Jo Bryce, jo@example.test",
    paper: "expected",
    paperOn: null,
    urgentBecause: null,
    urgentByName: null,
    urgentOn: null,
    attendees: [{ words: "Chief Constable, Anytown Police", confirmedOn: "2026-09-01" }],
    lines: ["What checks are made?"],
    questions: [{ id: 7, text: "Who checks?", to: "Chief Constable", asker: "Cllr Tom Bell" }],
    documents: [{ title: "Report", url: "https://example.org/report.pdf", note: "12 pages" }],
    ...item,
  };
}

/** The agenda of the panel's meeting of 8 September 2026 at 5pm, for 150 minutes. */
export function anAgenda(
  items: readonly AgendaItemRecord[],
  more: Partial<AgendaRecords["meeting"]> & { jurisdiction?: "england" | "wales" } = {},
): AgendaRecords {
  const { jurisdiction = "england", ...meeting } = more;
  return {
    body: {
      name: "Anytown Scrutiny Panel",
      slug: "anytown-panel",
      hostAuthority: "Anytown Council",
      jurisdiction,
    },
    meeting: {
      id: 5,
      kind: "ordinary",
      meetsOn: "2026-09-08",
      dateBasis: "stated",
      startsAt: "17:00",
      venue: "Council chamber",
      howToAttend: "Open to all.",
      minutesAvailable: 150,
      minutesAsked: 0,
      minutesLeaving: 0,
      ...meeting,
    },
    state: "draft",
    items: [...items],
  };
}
