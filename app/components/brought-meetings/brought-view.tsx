import { MeetingStateTag } from "#app/components/meeting/meeting-tag.tsx";
import { Breadcrumbs, Deeds, Facts, Heading, Tag, type Offer } from "#app/components/page-parts.tsx";
import { BROUGHT_DEEDS } from "#app/domain/brought-meetings/deeds.ts";
import { BROUGHT_STATES, type BroughtState } from "#app/domain/brought-meetings/states.ts";
import { instantText, weekdayDateText } from "#app/domain/calendar.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { CommitteesForm, type CommitteeShown } from "./committees-form.tsx";
import { LinesForm, type LineShown } from "./lines-form.tsx";

type When = { at: string; name: string | null };
type Page = {
  id: number;
  version: number;
  title: string;
  bodyName: string;
  state: BroughtState;
  asksService: boolean;
  brought: When;
  saved: When | null;
  undone: When | null;
  skipped: string[];
  committees: CommitteeShown[];
  words: string;
  lines: LineShown[];
  made: { reference: string; meetsOn: string; state: MeetingState }[];
  offers: Offer[];
};

/** Meetings that were brought in: which committees are the body, then what saving would do; or what was saved. */
export function BroughtView({ page }: { page: Page }) {
  const { state, brought, saved, undone } = page;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/bring-in/moderngov", words: BROUGHT_DEEDS.bring_meetings.label }]} />
      <Heading caption={page.bodyName}>{page.title.charAt(0).toUpperCase() + page.title.slice(1)}</Heading>
      <Facts
        facts={[
          {
            term: "Status",
            value: <Tag words={BROUGHT_STATES[state].words} />,
          },
          { term: "Brought in", value: `${instantText(brought.at)}, ${brought.name}` },
          { term: "Saved", value: saved ? `${instantText(saved.at)}, ${saved.name}` : "" },
          { term: "Undone", value: undone ? `${instantText(undone.at)}, ${undone.name}` : "" },
        ]}
      />
      <Deeds offers={page.offers} />
      {state === "draft" ? <Checking page={page} /> : <Made made={page.made} />}
      {page.skipped.length > 0 ? <Skipped skipped={page.skipped} /> : null}
    </>
  );
}

function Checking({ page }: { page: Page }) {
  const { id, version, committees, lines, words, bodyName, asksService } = page;
  const isChosen = committees.some((one) => one.isChosen);
  return (
    <>
      <CommitteesForm of={{ id, version, bodyName, committees, asksService }} />
      {isChosen ? <LinesForm of={{ id, version, lines, words }} /> : null}
    </>
  );
}

function Made({ made }: { made: Page["made"] }) {
  if (made.length === 0) return null;
  return (
    <section aria-labelledby="made">
      <h2 className="govuk-heading-m" id="made">
        What was saved
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {made.map(({ reference, meetsOn, state }) => (
          <li key={reference}>
            <a className="govuk-link" href={`/meetings/${reference}`}>
              {weekdayDateText(meetsOn)}
            </a>{" "}
            <MeetingStateTag state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Skipped({ skipped }: { skipped: string[] }) {
  return (
    <section aria-labelledby="skipped">
      <h2 className="govuk-heading-m" id="skipped">
        What could not be read
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {skipped.map((words, at) => (
          <li key={at}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
