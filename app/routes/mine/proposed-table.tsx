import type { ReactNode } from "react";
import { SmallTable } from "#app/components/table/small-table.tsx";

type Props<Row> = {
  caption: string;
  what: "Theme" | "Question";
  rows: readonly Row[];
  name: (row: Row) => ReactNode;
  state: (row: Row) => ReactNode;
  meaning: (row: Row) => ReactNode;
};

/** A table of what a person proposed: each record, its state, and what that means for them. */
export function ProposedTable<Row extends { reference: string }>({
  caption,
  what,
  rows,
  name,
  state,
  meaning,
}: Props<Row>) {
  return (
    <SmallTable
      label={caption}
      size="hidden"
      rows={rows}
      keyOf={({ reference }) => reference}
      columns={[
        { label: what, names: true, cell: name },
        { label: "State", cell: state },
        { label: "What it means for you", className: "app-mine__meaning", cell: meaning },
      ]}
    />
  );
}
