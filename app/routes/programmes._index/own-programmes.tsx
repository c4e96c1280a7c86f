import { Tag } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import { SmallTable } from "#app/components/table/small-table.tsx";

type Own = {
  href: string;
  bodyName: string;
  yearLabel: string;
  state: string;
  stateWords: string;
  hint: string;
};

/** The programmes of the reader's own bodies, drafts among them. */
export function OwnProgrammes({ programmes, mayStart }: { programmes: readonly Own[]; mayStart: boolean }) {
  return (
    <Part id="own" title="Programmes of your bodies">
      {programmes.length === 0 ? (
        <p className="govuk-body">
          None of your bodies has a programme yet.{" "}
          {mayStart ? (
            <a className="govuk-link" href="/programmes/new">
              Start a work programme
            </a>
          ) : (
            "The scrutiny officer starts it."
          )}
        </p>
      ) : (
        <SmallTable
          label="Programmes of your bodies"
          caption="Programmes of your bodies and their state"
          size="hidden"
          rows={programmes}
          keyOf={({ href }) => href}
          columns={[
            {
              label: "Programme",
              names: true,
              cell: ({ href, bodyName, yearLabel }) => (
                <a className="govuk-link" href={href}>
                  {bodyName} {yearLabel}
                </a>
              ),
            },
            {
              label: "State",
              cell: ({ stateWords, hint }) => (
                <>
                  <Tag words={stateWords} /> {hint}
                </>
              ),
            },
          ]}
        />
      )}
    </Part>
  );
}
