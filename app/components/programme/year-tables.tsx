import { SmallTable } from "#app/components/table/small-table.tsx";
import type { YearPicture } from "#app/domain/programme/year-picture.ts";

/** What the picture of a year shows, as tables: nothing of it is in the picture alone. */
export function YearTables({ picture }: { picture: YearPicture }) {
  const { meetings, lanes, windows, deadlines, daysOff } = picture;
  const dates = [
    ...windows.map(({ title, days, words }) => ({ title, days, words })),
    ...deadlines.map(({ title, words }) => ({ title, days: "", words })),
    ...daysOff.map(({ words, days }) => ({ title: words, days, words: "Not counted as a working day." })),
  ];
  return (
    <details className="govuk-details app-year__words">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">See this as a table</span>
      </summary>
      <Table
        caption="Meetings"
        heads={["Meeting", "State", "Time"]}
        rows={meetings.map(({ day, href, stateWords, timeWords }) => ({
          key: href,
          head: <Link href={href} words={day} />,
          cells: [stateWords, timeWords],
        }))}
      />
      <Table
        caption="Themes"
        heads={["Theme", "When"]}
        rows={lanes.map(({ key, title, href, words }) => ({
          key,
          head: <Link href={href} words={title} />,
          cells: [words],
        }))}
      />
      <Table
        caption="Dates"
        heads={["What", "When", "Why"]}
        rows={dates.map(({ title, days, words }) => ({
          key: `${title} ${days}`,
          head: <>{title}</>,
          cells: [days, words],
        }))}
      />
    </details>
  );
}

function Link({ href, words }: { href: string; words: string }) {
  return (
    <a className="govuk-link" href={href}>
      {words}
    </a>
  );
}

type Row = { key: string; head: JSX.Element; cells: readonly string[] };

function Table({ caption, heads, rows }: { caption: string; heads: readonly string[]; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  const [name = "", ...others] = heads;
  return (
    <SmallTable
      label={caption}
      size="s"
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { label: name, names: true, cell: ({ head }: Row) => head },
        ...others.map((label, at) => ({ label, cell: ({ cells }: Row) => cells[at] })),
      ]}
    />
  );
}
