import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Deeds, Facts, Heading, Tag, type Offer } from "#app/components/page-parts.tsx";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import { instantText } from "#app/domain/calendar.ts";
import type { Piece } from "#app/domain/minutes/marked-text.ts";
import { MINUTES_STATES, type MinutesState } from "#app/domain/minutes/states.ts";
import { PROPOSAL_KINDS, PROPOSAL_LABELS } from "#app/domain/minutes/proposal.ts";
import { GoOn } from "#app/components/go-on.tsx";
import type { NextStep } from "#app/domain/home/first-steps.ts";
import { Found, type FoundRow } from "./found.tsx";
import { MarkedMinutes } from "./marked-minutes.tsx";
import { MinutesMeeting } from "./minutes-meeting.tsx";
import { named } from "#app/domain/references.ts";

type When = { at: string; name: string | null };
type Draft = {
  id: number;
  version: number;
  title: string;
  bodyName: string;
  bodySlug: string;
  step: NextStep;
  meeting: { reference: string; meetsOn: string | null } | null;
  addsMeetingOn: string | null;
  dateBasis: DateBasis | null;
  choosesMeeting: boolean;
  fileName: string;
  state: MinutesState;
  brought: When;
  saved: When | null;
  undone: When | null;
  cuts: string[];
  more: boolean;
  found: number;
  rows: FoundRow[];
  made: {
    number: number;
    kind: keyof typeof PROPOSAL_LABELS;
    words: string;
    reference: string | null;
    href: string | null;
  }[];
  text: Piece[];
  offers: Offer[];
};

/** Minutes that were brought in: their text beside what was found, to be checked; or beside what was saved of them. */
export function MinutesView({ draft, path = "" }: { draft: Draft; path?: "" | "/saving" }) {
  const { state, brought, saved, undone } = draft;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/bring-in/minutes", words: "Bring minutes in" }]} />
      <Heading caption={draft.bodyName}>{draft.title.charAt(0).toUpperCase() + draft.title.slice(1)}</Heading>
      <Facts
        facts={[
          {
            term: "Status",
            value: <Tag words={MINUTES_STATES[state].words} />,
          },
          { term: "Meeting", value: <MinutesMeeting draft={draft} /> },
          { term: "File", value: draft.fileName },
          { term: "Brought in", value: `${instantText(brought.at)}, ${brought.name}` },
          { term: "Saved", value: saved ? `${instantText(saved.at)}, ${saved.name}` : "" },
          { term: "Undone", value: undone ? `${instantText(undone.at)}, ${undone.name}` : "" },
        ]}
      />
      {state === "saved" ? (
        <GoOn
          more={{
            words: "Bring in the minutes of another meeting",
            href: `/bring-in/minutes?body=${draft.bodySlug}`,
          }}
          step={draft.step}
        />
      ) : null}
      <Deeds offers={draft.offers} />
      <Warnings draft={draft} />
      {state === "discarded" ? null : (
        <div className="app-minutes">
          <MarkedMinutes pieces={draft.text} />
          {state === "draft" ? <Checking draft={draft} path={path} /> : <Made draft={draft} />}
        </div>
      )}
    </>
  );
}

function Warnings({ draft: { cuts, more, state, found } }: { draft: Draft }) {
  if (state !== "draft" || (cuts.length === 0 && !more && found > 0)) return null;
  return (
    <div className="govuk-inset-text">
      {cuts.length > 0 ? (
        <p>
          The text was cut where it was copied from: the rest of item {cuts.join(" and item ")} is missing. Open the
          full minutes there and bring those in.
        </p>
      ) : null}
      {more ? (
        <p>The text is longer than what is read at once. Bring the minutes of one meeting in at a time.</p>
      ) : null}
      {found === 0 ? <p>Nothing that could be recorded was found in this text.</p> : null}
    </div>
  );
}

function Checking({ draft, path }: { draft: Draft; path: string }) {
  const { id, version, rows } = draft;
  const own = `/bring-in/minutes/${id}`;
  const kinds = PROPOSAL_KINDS.filter((kind) => rows.some((row) => row.kind === kind && row.canBeTicked));
  if (kinds.length === 0) return <Nothing rows={rows} />;
  return (
    <Form action={own + path} version={version} className="app-minutes__form">
      <h2 className="govuk-heading-m">What was found</h2>
      <p className="govuk-body">
        Tick what is right, change what is not quite, leave the rest. Each number leads to its words in the text.
      </p>
      <div className="app-minutes__all">
        <SubmitButton to={`${own}/saving`} kind="secondary">
          Save what is ticked
        </SubmitButton>
        <SubmitButton to={`${own}/saving`} name="tick" value="all" kind="secondary">
          Save everything
        </SubmitButton>
        <SubmitButton to={own} kind="secondary">
          Keep this for later
        </SubmitButton>
      </div>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Tick all of one kind</span>
        </summary>
        <div className="govuk-details__text app-minutes__all">
          {kinds.map((kind) => (
            <SubmitButton to={own} kind="secondary" name="tick" value={kind} key={kind}>
              {`${PROPOSAL_LABELS[kind]} (${rows.filter((row) => row.kind === kind).length})`}
            </SubmitButton>
          ))}
          <SubmitButton to={own} kind="secondary" name="tick" value="none">
            Untick all
          </SubmitButton>
        </div>
      </details>
      {rows.map((row) => (
        <Found key={row.key} row={row} />
      ))}
      <SubmitButton to={`${own}/saving`}>Save what is ticked</SubmitButton>
    </Form>
  );
}

/** Nothing is left to be saved; what the minutes only tell is still told. */
function Nothing({ rows }: { rows: readonly FoundRow[] }) {
  return (
    <section className="app-minutes__form">
      <p className="govuk-body">Everything that was found is recorded already.</p>
      {rows.map((row) => (
        <Found key={row.key} row={row} />
      ))}
    </section>
  );
}

function Made({ draft: { made } }: { draft: Draft }) {
  return (
    <section className="app-minutes__form" aria-labelledby="made">
      <h2 className="govuk-heading-m" id="made">
        What was saved
      </h2>
      {made.length === 0 ? <p className="govuk-body">Nothing of it is recorded now.</p> : null}
      <ul className="govuk-list govuk-list--spaced">
        {made.map(({ number, kind, words, reference, href }) => (
          <li key={number} id={`found-${number}`}>
            <a className="govuk-link" href={`#text-${number}`}>
              {number}
              <span className="govuk-visually-hidden"> (to its words in the text)</span>
            </a>{" "}
            {PROPOSAL_LABELS[kind]}:{" "}
            {href && reference ? (
              <a className="govuk-link" href={href}>
                {named(`“${words}”`, reference)}
              </a>
            ) : (
              `“${words}”`
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
