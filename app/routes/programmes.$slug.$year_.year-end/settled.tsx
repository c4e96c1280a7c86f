import type { SerializeFrom } from "@remix-run/node";
import { PartPages } from "#app/components/part-pages.tsx";
import type { YearEndView } from "#app/services/year-end/read-year-end.server.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";
import { named } from "#app/domain/references.ts";

type Props = { settled: SerializeFrom<YearEndView>["settled"]; here: string };

/** What was decided of the year's unfinished things: how, why, by whom and when. */
export function Settled({ settled, here }: Props) {
  if (settled.total === 0) return null;
  return (
    <>
      <SmallTable
        label="Settled"
        caption={`Settled: ${settled.total}`}
        id="settled"
        rows={settled.rows}
        keyOf={({ id }) => id}
        columns={[
          {
            label: "What",
            names: true,
            cell: ({ href, reference, title }) => (
              <a className="govuk-link" href={href}>
                {named(title, reference)}
              </a>
            ),
          },
          {
            label: "How",
            cell: ({ words, toBodyName, to }) => (
              <>
                {words}
                {toBodyName ? ` to ${toBodyName}` : ""}
                {to ? (
                  <>
                    {" "}
                    as{" "}
                    <a className="govuk-link" href={to.href}>
                      {to.reference}
                    </a>
                  </>
                ) : null}
              </>
            ),
          },
          { label: "Reason", cell: ({ reason }) => reason },
          { label: "Who and when", cell: ({ by }) => by },
        ]}
      />
      <PartPages of={settled} here={here} part="settled" title="Settled" />
    </>
  );
}
