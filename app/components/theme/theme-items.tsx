import { meetingDay } from "#app/domain/meeting/day.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import { ITEM_STATES, type ItemState } from "#app/domain/agenda-item/states.ts";
import { named, reference } from "#app/domain/references.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

export type ThemeItem = {
  id: number;
  title: string;
  minutes: number;
  state: ItemState;
  meetingId: number | null;
  meetsOn: string | null;
  dateBasis: DateBasis | null;
};

/** A theme's agenda items: the meeting each is on, how long, and how it stands. */
export function ThemeItems({ items }: { items: readonly ThemeItem[] }) {
  return (
    <SmallTable
      label="Agenda items"
      id="items"
      rows={items}
      keyOf={(item) => item.id}
      columns={[
        {
          label: "Item",
          names: true,
          cell: (item) => (
            <a className="govuk-link" href={`/items/${reference("item", item.id)}`}>
              {named(item.title, reference("item", item.id))}
            </a>
          ),
        },
        { label: "Meeting", cell: (item) => <MeetingLink item={item} /> },
        { label: "Time (minutes)", numeric: true, cell: (item) => item.minutes },
        { label: "State", cell: (item) => ITEM_STATES[item.state].words },
      ]}
    />
  );
}

function MeetingLink({ item }: { item: ThemeItem }) {
  if (item.meetingId === null || item.meetsOn === null) return <>Not on a meeting</>;
  return (
    <a className="govuk-link" href={`/meetings/${reference("meeting", item.meetingId)}`}>
      {meetingDay(item)}
    </a>
  );
}
