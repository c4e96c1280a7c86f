import type { ReactNode } from "react";
import { Cell, Head, TableBody, TableFrame, type ColumnLook, type TableFrameProps } from "./table-frame.tsx";

export type SmallColumn<Row> = ColumnLook & { cell: (row: Row) => ReactNode };

/** A table of a few rows without filters or sorting: its columns as data, each row a card on a phone. */
export function SmallTable<Row>({
  columns,
  rows,
  keyOf,
  rowId,
  rowsId,
  ...frame
}: TableFrameProps & {
  columns: readonly SmallColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  /** The id of a row that is linked to. */
  rowId?: (row: Row) => string;
  /** The id of the rows together. */
  rowsId?: string;
}) {
  return (
    <TableFrame
      {...frame}
      heads={columns.map((column) => (
        <Head key={column.label} look={column} />
      ))}
    >
      <TableBody id={rowsId}>
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row" id={rowId?.(row)}>
            {columns.map((column) => (
              <Cell key={column.label} look={column}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </TableBody>
    </TableFrame>
  );
}
