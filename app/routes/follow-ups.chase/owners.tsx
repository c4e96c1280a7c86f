import { Press } from "#app/components/press.tsx";
import { PartPages } from "#app/components/part-pages.tsx";
import type { Paged } from "#app/domain/pages.ts";
import {
  CHASE_AS_DRAFTED,
  CHASE_REASON_LIST,
  CHASE_LABELS,
  draftPath,
  owedPath,
  type ChaseReason,
} from "#app/domain/follow-up/chase.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";
import { RecordLink } from "#app/components/record-link.tsx";

type Owner = { key: string; name: string; total: number } & Record<ChaseReason, number>;
type Line = { reference: string; wording: string };

/** Who owes what, those with the most that is late first, and a draft for each. */
export function Owners({
  bodySlug,
  owners,
  nobody,
  here,
}: {
  bodySlug: string;
  owners: Paged<Owner>;
  nobody: Paged<Line>;
  here: string;
}) {
  if (owners.total === 0 && nobody.total === 0)
    return (
      <p className="govuk-body">
        Nothing is open, so there is nobody to chase.{" "}
        <a className="govuk-link" href="/follow-ups">
          See the follow-ups that were closed
        </a>
      </p>
    );
  return (
    <>
      {owners.total > 0 ? <OwnersTable bodySlug={bodySlug} owners={owners.rows} /> : null}
      <PartPages of={owners} here={here} part="page" title="Outstanding by owner" />
      {nobody.total > 0 ? <Nobody rows={nobody.rows} /> : null}
      <PartPages of={nobody} here={here} part="unowned" title="Nobody to ask" />
    </>
  );
}

function OwnersTable({ bodySlug, owners }: { bodySlug: string; owners: readonly Owner[] }) {
  return (
    <SmallTable
      label="Outstanding by owner"
      id="page"
      rows={owners}
      keyOf={({ key }) => key}
      columns={[
        { label: "Owner", names: true, cell: ({ name }) => name },
        {
          label: "Open",
          numeric: true,
          cell: ({ name, total }) => <Number count={total} of={`open for ${name}`} href={owedPath(bodySlug, name)} />,
        },
        ...CHASE_REASON_LIST.map((reason) => ({
          label: CHASE_LABELS[reason],
          numeric: true as const,
          cell: (owner: Owner) => (
            <Number
              count={owner[reason]}
              of={`${CHASE_LABELS[reason].toLowerCase()}, ${owner.name}`}
              href={owedPath(bodySlug, owner.name, reason)}
            />
          ),
        })),
        {
          label: "Message",
          cell: ({ key, name }) => (
            <div className="app-chase__ways">
              <a className="govuk-link app-chase__link" href={draftPath(bodySlug, key)}>
                Draft<span className="govuk-visually-hidden"> a message to {name}</span>
              </a>
              <Press action={draftPath(bodySlug, key)} fields={CHASE_AS_DRAFTED} words="Chase" of={name} />
            </div>
          ),
        },
      ]}
    />
  );
}

/** A number that leads to the list that it counts; none is no list. */
function Number({ count, of, href }: { count: number; of: string; href: string }) {
  if (count === 0) return <>{count}</>;
  return (
    <a className="govuk-link" href={href}>
      {count}
      <span className="govuk-visually-hidden"> {of}</span>
    </a>
  );
}

function Nobody({ rows }: { rows: readonly Line[] }) {
  return (
    <section id="unowned">
      <h2 className="govuk-heading-m">Nobody to ask</h2>
      <p className="govuk-body">No owner is recorded for these. Add an owner, and you can chase them.</p>
      <ul className="govuk-list govuk-list--bullet">
        {rows.map(({ reference, wording }) => (
          <li key={reference}>
            <RecordLink to="/follow-ups" reference={reference}>
              {wording}
            </RecordLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
