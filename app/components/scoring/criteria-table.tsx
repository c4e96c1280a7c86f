import { mostOf, type Criterion } from "#app/domain/scoring/schemes.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

/** What each criterion of a set asks, and the points it gives. */
export function CriteriaTable({ caption, criteria }: { caption: string; criteria: readonly Criterion[] }) {
  return (
    <SmallTable
      label={caption}
      caption={`${caption}: at most ${mostOf(criteria)} points`}
      rows={criteria}
      keyOf={({ name }) => name}
      columns={[
        { label: "Letter", cell: ({ letter }) => letter },
        { label: "Criterion", names: true, cell: ({ name }) => name },
        { label: "What it asks", cell: ({ meaning }) => meaning },
        {
          label: "Points",
          className: "app-nowrap",
          cell: ({ mostPoints }) => (mostPoints === 1 ? "0 or 1" : `0 to ${mostPoints}`),
        },
      ]}
    />
  );
}
