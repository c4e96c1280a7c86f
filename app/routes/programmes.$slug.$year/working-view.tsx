import { Downloads, programmeReportDownloads } from "#app/components/downloads.tsx";
import type { Bulk } from "#app/components/list-table/bulk.ts";
import { hrefOf } from "#app/components/list-table/url-state.ts";
import { ListTable } from "#app/components/list-table/list-table.tsx";
import { programmeList, programmeViews } from "#app/components/lists/programme-list.tsx";
import { Breadcrumbs, Deeds, Heading, Tag } from "#app/components/page-parts.tsx";
import { WaysToSee } from "#app/components/programme/working-ways-to-see.tsx";
import { SkipToRows } from "#app/components/table/skip-to-rows.tsx";
import { isOpenItem } from "#app/domain/agenda-item/state-sets.ts";
import { named, reference } from "#app/domain/references.ts";
import { PROGRAMME_STATES } from "#app/domain/programme-states.ts";
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
  const { words, hint } = PROGRAMME_STATES[programme.state];
  return (
    <>
      <SkipToRows />
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Programmes" },
          { href: `/bodies/${programme.slug}`, words: programme.bodyName },
        ]}
      />
      <Heading caption={programme.bodyName}>Work programme {programme.year}</Heading>
      <WaysToSee address={programme.address} here="table" />
      <p className="govuk-body">
        <Tag words={words} /> {hint}
      </p>
      <Deeds offers={offersOf(programme)} />
      <ListTable
        list={programmeList}
        view={view}
        views={programmeViews(working.nextMeeting)}
        own={working.own}
        sheet={`${programme.address}/export/items`}
        importAt={mayImportHere(programme) ? `/imports/new?kind=items&body=${programme.slug}` : null}
        bulk={choices ? bulkOf(choices, hrefOf(view.path, programmeList.shape, view.state)) : undefined}
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
      <YearOfLaw windows={working.windows} address={programme.address} />
      <ProgrammeFacts working={working} />
      <Downloads of="downloads.ofProgramme" downloads={programmeReportDownloads(programme.address)} />
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

/** What is done with ticked items, or with one in its row; afterwards the list stands as it was filtered. */
function bulkOf(choices: BulkChoices, here: string): Bulk<ProgrammeRow> {
  const back = `back=${encodeURIComponent(here)}`;
  return {
    tick: (row) => (isOpenItem(row.state) ? `${row.id}.${row.version}` : null),
    words: (row) => named(row.title, reference("item", row.id)),
    deeds: [
      {
        href: `/items/schedule?${back}`,
        words: "Move selected",
        edits: { column: "meeting", words: "Move", field: "meetingId", more: "reasonWords" },
      },
      {
        href: `/items/deferral?${back}`,
        words: "Defer selected",
        edits: { column: "state", words: "Defer", field: "reasonWords" },
      },
      {
        href: `/items/lead?${back}`,
        words: "Assign lead",
        edits: { column: "lead", words: "Choose", field: "leadMemberId" },
      },
      {
        href: `/items/minutes?${back}`,
        words: "Set the time",
        edits: { column: "minutes", words: "Set", field: "minutes" },
      },
    ],
    fields: <BulkFields choices={choices} />,
  };
}
