import { STANDING_KIND_LABELS, type StandingKind } from "#app/domain/administration/standing-item.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

type Item = { id: number; position: number; title: string; kind: StandingKind; minutes: number };

/** The standing items that open, or that close, the agenda. */
export function StandingTable({
  caption,
  items,
  home,
  mayChange,
}: {
  caption: string;
  items: readonly Item[];
  home: string;
  mayChange: boolean;
}) {
  if (items.length === 0) return null;
  return (
    <SmallTable
      label={caption}
      rows={items}
      keyOf={({ id }) => id}
      columns={[
        { label: "Order", cell: ({ position }) => position },
        { label: "Title", names: true, cell: ({ title }) => title },
        { label: "Kind", cell: ({ kind }) => STANDING_KIND_LABELS[kind] },
        { label: "Time (minutes)", numeric: true, cell: ({ minutes }) => minutes },
        ...(mayChange
          ? [{ label: "Change", cell: (item: Item) => <ChangeLinks item={item} at={`${home}/${item.id}`} /> }]
          : []),
      ]}
    />
  );
}

function ChangeLinks({ item, at }: { item: Item; at: string }) {
  return (
    <>
      <a className="govuk-link" href={`${at}/edit`}>
        Edit<span className="govuk-visually-hidden"> {item.title}</span>
      </a>{" "}
      <a className="govuk-link" href={`${at}/ending`}>
        Remove<span className="govuk-visually-hidden"> {item.title}</span>
      </a>
    </>
  );
}
