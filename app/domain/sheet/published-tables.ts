import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { PublishedItemLine, PublishedMeetingLine, PublishedProgrammeView } from "#app/domain/programme/view.ts";
import { plainText } from "./cells.ts";
import type { SheetValue } from "./columns.ts";
import type { Table, TableColumn } from "./table.ts";

const ITEM_COLUMNS: readonly TableColumn[] = [
  { heading: "Reference", type: "text", width: 11 },
  { heading: "Title", type: "text", width: 40 },
  { heading: "Meeting date", type: "date", width: 14 },
  { heading: "Meeting", type: "text", width: 10 },
  { heading: "Date inferred", type: "text", width: 12 },
  { heading: "State", type: "text", width: 16 },
  { heading: "Reason", type: "text", width: 40 },
  { heading: "Purpose", type: "text", width: 50 },
  { heading: "Why", type: "text", width: 50 },
  { heading: "Format", type: "text", width: 22 },
  { heading: "Minutes", type: "number", width: 10 },
  { heading: "Lead member", type: "text", width: 24 },
  { heading: "Witnesses", type: "text", width: 40 },
  { heading: "Theme", type: "text", width: 10 },
  { heading: "Theme title", type: "text", width: 40 },
];

/** A published programme's items as a table to read: those on its meetings by day, then those without one. */
export function publishedItemsTable(programme: PublishedProgrammeView): Table {
  const placed = programme.meetings.flatMap((meeting) => meeting.items.map((item) => itemCells(item, meeting)));
  const unplaced = programme.unplaced.map((item) => itemCells(item, null));
  return { title: "Work programme", columns: ITEM_COLUMNS, rows: [...placed, ...unplaced].flat() };
}

function itemCells(item: PublishedItemLine, meeting: PublishedMeetingLine | null): SheetValue[][] {
  if (!isInProgramme(item.kind)) return [];
  return [
    [
      item.reference,
      plainText(item.title),
      meeting?.meetsOn ?? null,
      meeting?.reference ?? null,
      meeting?.dateBasis === "inferred" ? "Yes" : null,
      item.stateWords,
      item.reason,
      item.purpose,
      item.why,
      item.formatWords,
      item.minutes,
      item.leadMember,
      item.witnesses.join("; "),
      item.theme?.reference ?? null,
      item.theme?.title ?? null,
    ],
  ];
}

const THEME_COLUMNS: readonly TableColumn[] = [
  { heading: "Reference", type: "text", width: 11 },
  { heading: "Title", type: "text", width: 40 },
  { heading: "Why it matters", type: "text", width: 60 },
  { heading: "State", type: "text", width: 20 },
  { heading: "Body", type: "text", width: 40 },
];

/** Published themes of every body as a table to read. */
export function publishedThemesTable(
  themes: readonly {
    reference: string;
    title: string;
    why: string;
    stateWords: string;
    body: { name: string };
  }[],
): Table {
  const rows = themes.map((theme) => [theme.reference, theme.title, theme.why, theme.stateWords, theme.body.name]);
  return { title: "Published themes", columns: THEME_COLUMNS, rows };
}
