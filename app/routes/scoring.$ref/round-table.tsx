import { ROW_GROUP_LIST, ROW_GROUPS, type RowGroup } from "#app/domain/scoring/rows.ts";
import { RoundRow } from "./round-row.tsx";
import type { Round } from "./round.ts";

/** The themes of a round in order, group by group, with the cut-off drawn where the programme ends. */
export function RoundTable({ round }: { round: Round }) {
  if (round.rows.length === 0) {
    return <p className="govuk-body">No themes that you can see are in this round.</p>;
  }
  const columns = round.criteria.length + 6;
  const groups = ROW_GROUP_LIST.filter((group) => round.rows.some((row) => row.stands === group));
  const lineAfter = groups.includes("above") ? "above" : null;
  return (
    <div className="app-scroll-x" role="region" aria-label="Themes and their scores" tabIndex={0}>
      <table className="govuk-table app-round">
        <caption className="govuk-table__caption govuk-table__caption--m">
          <span className="app-round__stays">Themes and their scores, out of {round.most}</span>
        </caption>
        <Head round={round} />
        {lineAfter === null ? (
          <tbody className="govuk-table__body">
            <LineRow round={round} columns={columns} />
          </tbody>
        ) : null}
        {groups.map((group) => (
          <Group key={group} group={group} round={round} columns={columns} line={group === lineAfter} />
        ))}
      </table>
    </div>
  );
}

function Head({ round }: { round: Round }) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <th scope="col" className="govuk-table__header app-round__theme">
          Theme
        </th>
        {round.criteria.map((criterion) => (
          <th scope="col" className="govuk-table__header app-round__points" key={criterion.id}>
            <abbr title={criterion.name}>{criterion.letter}</abbr>
            <span className="govuk-visually-hidden"> {criterion.name}, your points</span>
          </th>
        ))}
        {["Your total", "The panel", "Time needed (minutes)", "Place", "Where it ended up"].map((words) => (
          <th scope="col" className="govuk-table__header" key={words}>
            {words}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Group({ group, round, columns, line }: { group: RowGroup; round: Round; columns: number; line: boolean }) {
  return (
    <tbody className="govuk-table__body">
      <tr className="govuk-table__row app-round__group">
        <th scope="rowgroup" colSpan={columns} className="govuk-table__header">
          {ROW_GROUPS[group]}
        </th>
      </tr>
      {round.rows
        .filter((row) => row.stands === group)
        .map((row) => (
          <RoundRow key={row.id} row={row} round={round} />
        ))}
      {line ? <LineRow round={round} columns={columns} /> : null}
    </tbody>
  );
}

function LineRow({ round, columns }: { round: Round; columns: number }) {
  const { load, cutOff, minutesAvailable } = round;
  const number = (minutes: number) => minutes.toLocaleString("en-GB");
  const at = cutOff === null ? "No cut-off is set yet" : `Cut-off at ${cutOff}`;
  const over = load ? load.minutes - minutesAvailable : 0;
  return (
    <tr className="govuk-table__row app-round__line">
      <td colSpan={columns} className="govuk-table__cell">
        <span className="app-round__stays">
          {" "}
          {at}:{" "}
          {load
            ? `${load.themes === 1 ? "1 theme" : `${load.themes} themes`}, ${number(load.minutes)} minutes needed, `
            : ""}
          {number(minutesAvailable)} {load ? "available" : "minutes available"}
          {over > 0 ? <strong className="app-over">, over by {number(over)}</strong> : null}
        </span>
      </td>
    </tr>
  );
}
