import { SpreadBar } from "#app/components/scoring/spread-bar.tsx";
import { EndedUpShown } from "#app/components/scoring/ended-up.tsx";
import { Tag } from "#app/components/page-parts.tsx";
import { named, reference } from "#app/domain/references.ts";
import { meanText, rangeText } from "#app/domain/scoring/spread.ts";
import { CHOSEN_PLACES } from "#app/domain/scoring/states.ts";
import type { Round } from "./round.ts";

type Row = Round["rows"][number];

/** One theme of a round: one's own points, the panel's spread where it may be seen, and where the theme stands. */
export function RoundRow({ row, round }: { row: Row; round: Round }) {
  const refer = reference("theme", row.themeId);
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header app-round__theme">
        <a className="govuk-link" href={`/themes/${refer}`}>
          {named(row.title, refer)}
        </a>
      </th>
      {row.points.map((points, at) => (
        <td className="govuk-table__cell app-round__points" key={round.criteria[at]?.id}>
          {points ?? <NotScored />}
        </td>
      ))}
      <td className="govuk-table__cell">{row.myTotal ?? (row.myBegun ? "Part scored" : "Not scored")}</td>
      <td className="govuk-table__cell">
        <Panel row={row} round={round} />
      </td>
      <td className="govuk-table__cell">{row.minutesNeeded}</td>
      <td className="govuk-table__cell app-round__place">
        <Place row={row} />
        {round.mayPlace ? (
          <a className="govuk-link app-block" href={`/scoring/${round.reference}/placing?theme=${refer}`}>
            Place<span className="govuk-visually-hidden"> {row.title}</span>
          </a>
        ) : null}
      </td>
      <td className="govuk-table__cell">{row.endedUp ? <EndedUpShown endedUp={row.endedUp} /> : null}</td>
    </tr>
  );
}

function NotScored() {
  return (
    <>
      <span aria-hidden>–</span>
      <span className="govuk-visually-hidden">not scored</span>
    </>
  );
}

function Panel({ row, round }: { row: Row; round: Round }) {
  const { spread } = row;
  if (!spread) return <span className="app-quiet">{hiddenText(row, round)}</span>;
  return (
    <>
      <SpreadBar counts={spread.counts} />
      <span className="app-nowrap">{rangeText(spread)}</span>
      <span className="app-quiet">
        {" "}
        average {meanText(spread.mean)}, {spread.scorers} scorers
      </span>
      <div>
        {spread.differ ? <Tag words={spread.words} mark="needs" /> : <span className="app-quiet">{spread.words}</span>}
      </div>
    </>
  );
}

function hiddenText(row: Row, round: Round): string {
  if (row.stands === "to_score") return "Shown when you have scored it";
  if (row.scorers === 0) return "Nobody has scored it yet";
  if (row.scorers < 3) return `${row.scorers} scored: shown when more have`;
  return round.state === "open" ? "Shown when you have scored it" : "Not shown";
}

function Place({ row }: { row: Row }) {
  if (row.stands === "to_score") return null;
  const suggests = row.suggested ? CHOSEN_PLACES[row.suggested].words.toLowerCase() : "no place yet";
  const by = row.placedByName ? ` Placed by ${row.placedByName}.` : "";
  if (row.how === "suggested") return <span className="app-quiet">Suggested by the scores</span>;
  return (
    <>
      {row.how === "urgent" ? <Tag words="Urgent" /> : null}
      {row.how === "override" ? <Tag words="Against the score" /> : null}
      {row.how === "confirmed" ? <Tag words="Confirmed" /> : null}
      <p className="govuk-body app-round__why">
        {row.how === "override" ? `The scores suggest: ${suggests}. ` : ""}
        {row.reasonWords ? `Reason: ${row.reasonWords}` : ""}
        {by}
      </p>
    </>
  );
}
