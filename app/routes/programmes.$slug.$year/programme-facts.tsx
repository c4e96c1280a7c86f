import { Facts } from "#app/components/page-parts.tsx";
import type { WorkingData } from "./working-data.ts";

/** Where a programme stands: what readers see, what waits, and whether officers may vary it. */
export function ProgrammeFacts({ working }: { working: WorkingData }) {
  const { programme, delegation, overloaded, comingMeetings } = working;
  return (
    <Facts
      facts={[
        {
          term: "The chair’s words",
          value: programme.decisionWords,
        },
        { term: "Introduction", value: programme.introduction },
        { term: "Latest release", value: <Released working={working} /> },
        { term: "Variations", value: <Variations working={working} /> },
        {
          term: "Other years",
          value: working.years.last || working.years.next ? <OtherYears years={working.years} /> : null,
        },
        {
          term: "Meetings",
          value: (
            <>
              {comingMeetings === 0 ? "None to come" : `${comingMeetings} to come`}
              {overloaded.length > 0 ? ", over the time available: " : ""}
              {overloaded.map((meeting, index) => (
                <span key={meeting.reference}>
                  {index > 0 ? ", " : ""}
                  <a className="govuk-link" href={`/meetings/${meeting.reference}`}>
                    {meeting.day}
                  </a>
                </span>
              ))}
            </>
          ),
        },
        {
          term: "Delegation in force",
          value: delegation ? `${delegation.words} (${delegation.days})` : null,
        },
      ]}
    />
  );
}

function Released({ working: { programme, release, changesSinceRelease: changes } }: { working: WorkingData }) {
  if (!release) return <>Nothing yet: no release has been published.</>;
  return (
    <>
      <a className="govuk-link" href={`${programme.address}/releases/${release.number}`}>
        Release {release.number}
      </a>{" "}
      of {release.day}; {changes === 0 ? "not changed since" : "changed since"}.
    </>
  );
}

function OtherYears({ years: { last, next, carried } }: Pick<WorkingData, "years">) {
  return (
    <>
      {last ? (
        <span className="app-block">
          Last year:{" "}
          <a className="govuk-link" href={last.href}>
            {last.label}
          </a>
          {carried > 0 ? (
            <>
              ,{" "}
              <a className="govuk-link" href={`${last.href}/year-end`}>
                {carried} carried forward from it
              </a>
            </>
          ) : null}
        </span>
      ) : null}
      {next ? (
        <span className="app-block">
          Next year:{" "}
          <a className="govuk-link" href={next.href}>
            {next.label}
          </a>
        </span>
      ) : null}
    </>
  );
}

function Variations({ working: { programme, variations } }: { working: WorkingData }) {
  if (variations.all === 0) return null;
  return (
    <a className="govuk-link" href={`${programme.address}/variations`}>
      {variations.waiting} waiting for the chair, {variations.all} in all
    </a>
  );
}
