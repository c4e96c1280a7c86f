import type { ReactNode } from "react";
import { SpreadBar } from "#app/components/scoring/spread-bar.tsx";
import { EndedUpShown } from "#app/components/scoring/ended-up.tsx";
import type { SmallColumn } from "#app/components/table/small-table.tsx";
import { Tag } from "#app/components/page-parts.tsx";
import { named, reference } from "#app/domain/references.ts";
import { meanText, rangeText } from "#app/domain/scoring/spread.ts";
import { CHOSEN_PLACES } from "#app/domain/scoring/states.ts";
import type { Round } from "./round.ts";

type Row = Round["rows"][number];

export type RoundColumn = SmallColumn<Row> & { head?: ReactNode };

/**
 * What a round tells of each theme: one's own points once there are any, the panel's spread where it may be seen, and
 * where it stands.
 */
export function roundColumns(round: Round): readonly RoundColumn[] {
  const hasScored = round.rows.some(({ points }) => points.some((one) => one !== null));
  return [
    { label: "Theme", names: true, cell: (row) => <Theme row={row} /> },
    ...(hasScored ? round.criteria : []).map(({ name, letter }, at): RoundColumn => ({
      label: name,
      head: (
        <>
          <abbr title={name}>{letter}</abbr>
          <span className="govuk-visually-hidden"> {name}, your points</span>
        </>
      ),
      cell: ({ points }) => points[at] ?? <NotScored />,
    })),
    { label: "Your total", cell: (row) => row.myTotal ?? (row.myBegun ? "Part scored" : "Not scored") },
    { label: "The panel", cell: (row) => <Panel row={row} round={round} /> },
    { label: "Time needed (minutes)", cell: ({ minutesNeeded }) => minutesNeeded },
    { label: "Place", className: "app-round__place", cell: (row) => <PlaceCell row={row} round={round} /> },
    { label: "Where it ended up", cell: ({ endedUp }) => (endedUp ? <EndedUpShown endedUp={endedUp} /> : null) },
  ];
}

function Theme({ row: { themeId, title } }: { row: Row }) {
  const refer = reference("theme", themeId);
  return (
    <a className="govuk-link" href={`/themes/${refer}`}>
      {named(title, refer)}
    </a>
  );
}

function PlaceCell({ row, round }: { row: Row; round: Round }) {
  const refer = reference("theme", row.themeId);
  return (
    <>
      <Place row={row} />
      {round.mayPlace ? (
        <a className="govuk-link app-block" href={`/scoring/${round.reference}/placing?theme=${refer}`}>
          Place<span className="govuk-visually-hidden"> {row.title}</span>
        </a>
      ) : null}
    </>
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
