import { loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import { codeKinds, defineList } from "#app/components/list-table/define-list.ts";
import { nameOrderKey } from "#app/domain/person-name.ts";
import { ItemStateTag } from "#app/components/agenda-item/item-tag.tsx";
import {
  ITEM_KIND_LABELS,
  ITEM_STATE_LIST,
  ITEM_STATES,
  type ItemKind,
  type ItemState,
} from "#app/domain/agenda-item/states.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { FORMAT_LABELS, type Format } from "#app/domain/formats.ts";
import { reference } from "#app/domain/references.ts";
import { ORIGIN_LABELS, type ThemeOrigin } from "#app/domain/theme/states.ts";
import type { ProgrammeRow, YoursOfItem } from "#app/domain/agenda-item/programme-row.ts";
import { RecordLink } from "#app/components/record-link.tsx";

const YOURS_LABELS: Record<YoursOfItem, string> = {
  leading: "Led by you",
  proposed: "You proposed its theme",
};

const minutesText = (total: number) => `${total.toLocaleString("en-GB")} minutes`;

/** The working list of a programme: its columns, filters and groups. */
export const programmeList = defineList<ProgrammeRow>({
  noun: ["item", "items"],
  caption: "Items of the programme",
  id: (row) => reference("item", row.id),
  sort: { column: "meeting", down: false },
  group: "meeting",
  columns: [
    {
      id: "item",
      label: "Item",
      names: true,
      cell: (row) => <ItemCell row={row} />,
      sort: (row) => row.title,
      search: (row) => `${reference("item", row.id)} ${row.title}`,
    },
    {
      id: "theme",
      label: "Theme",
      cell: (row) =>
        row.themeId === null ? (
          ITEM_KIND_LABELS[row.kind]
        ) : (
          <a className="govuk-link" href={`/themes/${reference("theme", row.themeId)}`}>
            {row.theme}
          </a>
        ),
      sort: (row) => row.theme,
      search: (row) => row.theme,
    },
    {
      id: "state",
      label: "State",
      cell: (row) => <ItemStateTag state={row.state} />,
      sort: (row) => ITEM_STATE_LIST.indexOf(row.state),
      kinds: {
        of: (row) => row.state,
        words: (state) => ITEM_STATES[state as ItemState].words,
        order: ITEM_STATE_LIST,
        offer: "both",
      },
    },
    {
      id: "meeting",
      label: "Meeting",
      cell: (row) =>
        row.meetsOn === null || row.meetingId === null ? (
          ""
        ) : (
          <a className="govuk-link app-nowrap" href={`/meetings/${reference("meeting", row.meetingId)}`}>
            {meetingDay(row)}
          </a>
        ),
      sort: (row) => row.place,
      kinds: {
        of: placeValue,
        words: placeText,
        offer: "both",
        rank: (_, row) => row.place,
        note: ({ first, count, sums }) => noteOf(first, count, sums["minutes"] ?? 0),
      },
    },
    {
      id: "lead",
      label: "Lead member",
      cell: (row) => row.lead ?? "",
      sort: (row) => row.lead && nameOrderKey(row.lead),
      search: (row) => row.lead,
      kinds: {
        of: (row) => row.lead,
        words: (lead) => lead,
        by: (lead) => nameOrderKey(lead),
        offer: "both",
        none: "No lead member yet",
      },
    },
    {
      id: "author",
      label: "Report author",
      hidden: true,
      cell: (row) => row.author,
      sort: (row) => row.author || null,
      search: (row) => row.author,
    },
    {
      id: "minutes",
      label: "Time (minutes)",
      numeric: true,
      downFirst: true,
      cell: (row) => row.minutes,
      sort: (row) => row.minutes,
      sum: { of: (row) => row.minutes, words: minutesText },
    },
    {
      id: "format",
      label: "Format",
      hidden: true,
      cell: (row) => FORMAT_LABELS[row.format],
      sort: (row) => FORMAT_LABELS[row.format],
      kinds: { of: (row) => row.format, words: (format) => FORMAT_LABELS[format as Format], offer: "both" },
    },
    {
      id: "kind",
      label: "Kind",
      hidden: true,
      cell: (row) => ITEM_KIND_LABELS[row.kind],
      sort: (row) => ITEM_KIND_LABELS[row.kind],
      kinds: { of: (row) => row.kind, words: (kind) => ITEM_KIND_LABELS[kind as ItemKind], offer: "both" },
    },
    {
      id: "origin",
      label: "Where from",
      hidden: true,
      cell: (row) => (row.origin === null ? "" : ORIGIN_LABELS[row.origin]),
      sort: (row) => (row.origin === null ? null : ORIGIN_LABELS[row.origin]),
      kinds: {
        of: (row) => row.origin,
        words: (origin) => ORIGIN_LABELS[origin as ThemeOrigin],
        offer: "group",
        none: "No theme",
      },
    },
    {
      id: "yours",
      label: "My role",
      kinds: codeKinds((row) => row.yours, YOURS_LABELS, "filter"),
    },
  ],
});

/** The views of a programme's list. */
export function programmeViews(nextMeeting: string | null) {
  return [
    { words: "All", search: "" },
    ...(nextMeeting === null ? [] : [{ words: "Next meeting", search: `meeting=${nextMeeting}` }]),
    { words: "Not scheduled", search: "state=not_scheduled" },
    { words: "Deferred", search: "state=deferred" },
    { words: "Mine", search: "yours=leading&yours=proposed" },
  ];
}

function ItemCell({ row }: { row: ProgrammeRow }) {
  return (
    <>
      <RecordLink to="/items" reference={reference("item", row.id)}>
        {row.title}
      </RecordLink>
      {row.waits === null ? null : (
        <span className="app-list__waits">
          <a className="govuk-link" href={`/variations/${reference("variation", row.waits)}`}>
            A change of it waits for the chair ({reference("variation", row.waits)})
          </a>
        </span>
      )}
    </>
  );
}

function placeValue({ state, meetingId }: ProgrammeRow): string {
  if (state === "withdrawn") return "withdrawn";
  return meetingId === null ? "none" : reference("meeting", meetingId);
}

function placeText(place: string, row: ProgrammeRow): string {
  if (place === "withdrawn") return "Withdrawn";
  return meetingDay(row) || "Not on a meeting";
}

function noteOf(first: ProgrammeRow, count: number, minutes: number): string {
  const items = `${count} ${count === 1 ? "item" : "items"}`;
  return `– ${items}, ${first.load ? loadText(first.load) : minutesText(minutes)}`;
}
