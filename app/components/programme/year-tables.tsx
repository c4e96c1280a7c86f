import type { ReactNode } from "react";
import { Label, own, Say, Twin, useSay } from "#app/components/say.tsx";
import { SmallTable } from "#app/components/table/small-table.tsx";
import type { YearPicture } from "#app/domain/programme/year-picture.ts";

/** What the picture of a year shows, as tables: nothing of it is in the picture alone. */
export function YearTables({ picture }: { picture: YearPicture }) {
  const say = useSay();
  const { meetings, lanes, windows, deadlines, daysOff } = picture;
  const dates = [
    ...windows.map(({ title, days, words }) => ({ title, days, words: own(words) })),
    ...deadlines.map(({ title, words }) => ({ title, days: "", words: own(words) })),
    ...daysOff.map(({ words, days }) => ({ title: words, days, words: say("year.notCounted") })),
  ];
  return (
    <details className="govuk-details app-year__words">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          <Say of="year.asTable" />
        </span>
      </summary>
      <Table
        caption={say("year.rowMeetings")}
        heads={[say("year.headMeeting"), say("year.headState"), say("year.headTime")]}
        rows={meetings.map(({ day, href, stateWords, timeWords }) => ({
          key: href,
          head: <Link href={href} words={day} />,
          cells: [<Label key="state" of={stateWords} />, timeWords],
        }))}
      />
      <Table
        caption={say("year.themesTable")}
        heads={[say("year.headTheme"), say("year.headWhen")]}
        rows={lanes.map(({ key, title, titleCy, href, words }) => ({
          key,
          head: <Link href={href} words={<Twin en={title} cy={titleCy} />} />,
          cells: [words],
        }))}
      />
      <Table
        caption={say("year.dates")}
        heads={[say("year.headWhat"), say("year.headWhen"), say("year.headWhy")]}
        rows={dates.map(({ title, days, words }) => ({
          key: `${title} ${days}`,
          head: <Label of={title} />,
          cells: [days, words],
        }))}
      />
    </details>
  );
}

function Link({ href, words }: { href: string; words: ReactNode }) {
  return (
    <a className="govuk-link" href={href}>
      {words}
    </a>
  );
}

type Row = { key: string; head: JSX.Element; cells: readonly ReactNode[] };

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
