import { In, Say, useSay } from "#app/components/say.tsx";
import { mostOf, type Criterion } from "#app/domain/scoring/schemes.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

/** What each criterion of a set asks, and the points it gives. */
export function CriteriaTable({ caption, criteria }: { caption: string; criteria: readonly Criterion[] }) {
  const say = useSay();
  return (
    <SmallTable
      label={caption}
      caption={<Say of="scoring.atMost" with={{ caption, points: mostOf(criteria) }} />}
      rows={criteria}
      keyOf={({ name }) => name}
      columns={[
        { label: say("scoring.letter"), cell: ({ letter }) => letter },
        { label: say("scoring.criterion"), names: true, cell: ({ name }) => <In lang="en">{name}</In> },
        { label: say("scoring.asks"), cell: ({ meaning }) => <In lang="en">{meaning}</In> },
        {
          label: say("scoring.points"),
          className: "app-nowrap",
          cell: ({ mostPoints }) =>
            mostPoints === 1 ? <Say of="scoring.noneOrOne" /> : <Say of="scoring.upTo" with={{ most: mostPoints }} />,
        },
      ]}
    />
  );
}
