import { Cell, GroupRow, Head, TableBody, TableFrame, WideRow } from "#app/components/table/table-frame.tsx";
import { ROW_GROUP_LIST, ROW_GROUPS, type RowGroup } from "#app/domain/scoring/rows.ts";
import { roundColumns, type RoundColumn } from "./round-columns.tsx";
import type { Round } from "./round.ts";

/** The themes of a round in order, group by group, with the cut-off drawn where the programme ends. */
export function RoundTable({ round }: { round: Round }) {
  if (round.rows.length === 0) {
    return <p className="govuk-body">No themes that you can see are in this round.</p>;
  }
  const columns = roundColumns(round);
  const groups = ROW_GROUP_LIST.filter((group) => round.rows.some((row) => row.stands === group));
  const lineAfter = groups.includes("above") ? "above" : null;
  return (
    <TableFrame
      label="Themes and their scores"
      caption={<span className="app-round__stays">Themes and their scores, out of {round.most}</span>}
      className="app-round"
      heads={columns.map((column) => (
        <Head key={column.label} look={column}>
          {column.head}
        </Head>
      ))}
    >
      {lineAfter === null ? (
        <TableBody>
          <LineRow round={round} width={columns.length} />
        </TableBody>
      ) : null}
      {groups.map((group) => (
        <Group key={group} group={group} round={round} columns={columns} line={group === lineAfter} />
      ))}
    </TableFrame>
  );
}

type GroupProps = { group: RowGroup; round: Round; columns: readonly RoundColumn[]; line: boolean };

function Group({ group, round, columns, line }: GroupProps) {
  return (
    <TableBody>
      <GroupRow width={columns.length}>{ROW_GROUPS[group]}</GroupRow>
      {round.rows
        .filter((row) => row.stands === group)
        .map((row) => (
          <tr key={row.id} role="row">
            {columns.map((column) => (
              <Cell key={column.label} look={column}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      {line ? <LineRow round={round} width={columns.length} /> : null}
    </TableBody>
  );
}

function LineRow({ round, width }: { round: Round; width: number }) {
  const { load, cutOff, minutesAvailable } = round;
  const number = (minutes: number) => minutes.toLocaleString("en-GB");
  const at = cutOff === null ? "No cut-off is set yet" : `Cut-off at ${cutOff}`;
  const over = load ? load.minutes - minutesAvailable : 0;
  return (
    <WideRow width={width} className="app-round__line">
      <span className="app-round__stays">
        {at}:{" "}
        {load
          ? `${load.themes === 1 ? "1 theme" : `${load.themes} themes`}, ${number(load.minutes)} minutes needed, `
          : ""}
        {number(minutesAvailable)} {load ? "available" : "minutes available"}
        {over > 0 ? <strong className="app-over">, over by {number(over)}</strong> : null}
      </span>
    </WideRow>
  );
}
