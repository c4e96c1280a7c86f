import { Downloads, programmeReportDownload } from "#app/components/downloads.tsx";
import type { Bulk } from "#app/components/list-table/bulk.ts";
import { ListTable } from "#app/components/list-table/list-table.tsx";
import { programmeList, programmeViews } from "#app/components/lists/programme-list.tsx";
import { Breadcrumbs, Deeds, Heading } from "#app/components/page-parts.tsx";
import { WaysToSee } from "#app/components/programme/ways-to-see.tsx";
import { isOpenItem } from "#app/domain/agenda-item/state-sets.ts";
import { reference } from "#app/domain/references.ts";
import { programmeOffers } from "#app/domain/programme/may.ts";
import { allowed } from "#app/domain/verdict.ts";
import type { ProgrammeRow } from "#app/domain/agenda-item/programme-row.ts";
import { BulkFields, type BulkChoices } from "#app/components/bulk-fields.tsx";
import { ProgrammeFacts } from "./programme-facts.tsx";
import type { WorkingData } from "./working-data.ts";
import { YearOfLaw } from "./year-of-law.tsx";

/** The working record of a programme: where it stands, what may be done, and its items. */
export function WorkingView({ working }: { working: WorkingData }) {
  const { programme, view, choices } = working;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Programmes" },
          { href: `/bodies/${programme.slug}`, words: programme.bodyName },
        ]}
      />
      <Heading caption={programme.bodyName}>Work programme {programme.year}</Heading>
      <WaysToSee address={programme.address} here="table" />
      <ProgrammeFacts working={working} />
      <Deeds offers={offersOf(programme)} />
      <YearOfLaw windows={working.windows} address={programme.address} />
      <Downloads of="this programme" downloads={[programmeReportDownload(programme.address)]} />
      <ListTable
        list={programmeList}
        view={view}
        views={programmeViews(working.nextMeeting)}
        sheet={`${programme.address}/export/items`}
        importAt={mayImportHere(programme) ? `/imports/new?kind=items&body=${programme.slug}` : null}
        bulk={choices ? bulkOf(choices, programme.address) : undefined}
        empty={
          <p className="govuk-body">
            No items yet. They start from an approved theme:{" "}
            <a className="govuk-link" href="/themes?state=approved">
              choose one and add an item for it
            </a>
            .
          </p>
        }
      />
    </>
  );
}

/** An officer of the body: whoever is refused by the programme's state alone. */
function mayImportHere({ verdicts }: WorkingData["programme"]): boolean {
  return verdicts.edit_programme.allowed || verdicts.edit_programme.kind !== "role";
}

function offersOf({ address, verdicts }: WorkingData["programme"]) {
  return [
    ...programmeOffers(address, verdicts),
    { href: `${address}/meetings`, words: "Plan the year’s meetings", verdict: allowed },
    { href: `${address}/variations`, words: "Variations", verdict: allowed },
    { href: `${address}/delegations`, words: "Delegations", verdict: allowed },
    { href: `${address}/year-end`, words: "Year end", verdict: allowed },
    { href: `${address}/history`, words: "History", verdict: allowed },
  ];
}

function bulkOf(choices: BulkChoices, back: string): Bulk<ProgrammeRow> {
  return {
    tick: (row) => (isOpenItem(row.state) ? `${row.id}.${row.version}` : null),
    words: (row) => `${reference("item", row.id)} ${row.title}`,
    deeds: [
      { href: `/items/schedule?back=${back}`, words: "Move selected" },
      { href: `/items/deferral?back=${back}`, words: "Defer selected" },
      { href: `/items/lead?back=${back}`, words: "Assign lead" },
    ],
    fields: <BulkFields choices={choices} />,
  };
}
