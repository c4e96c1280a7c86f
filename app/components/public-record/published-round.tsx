import { dateText } from "#app/domain/calendar.ts";
import type { RoundView } from "#app/domain/public-record/round.ts";
import { EndedUpShown } from "#app/components/scoring/ended-up.tsx";
import { CriteriaTable } from "#app/components/scoring/criteria-table.tsx";
import { Breadcrumbs, Heading, Tag } from "#app/components/page-parts.tsx";
import { Part, RecordLink } from "./published-parts.tsx";

/** What was chosen in a round of scoring, as the public reads it: the list, the reasons, the criteria. */
export function PublishedRoundPage({ round }: { round: RoundView }) {
  const { body, criteria, cutOff, publishedOn } = round;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Work programmes" },
          { href: `/bodies/${body.slug}`, words: body.name },
        ]}
      />
      <Heading caption={`${body.name} ${round.year}, how themes were chosen`}>{round.title}</Heading>
      {publishedOn ? <p className="govuk-body">Published on {dateText(publishedOn)}.</p> : null}
      <p className="govuk-body">
        Members and officers gave each theme points by the criteria below. Scores advise; the panel decides, and gives a
        reason where it goes against a score.{" "}
        {cutOff === null ? "No cut-off was set." : `The cut-off was ${cutOff} of ${round.most} points on average.`}
      </p>
      <ChosenThemes round={round} />
      <CriteriaTable caption={`Criteria: ${round.criteriaName}`} criteria={criteria} />
      <p className="govuk-body">
        <a className="govuk-link" href="/how-themes-are-chosen">
          How themes are chosen
        </a>
      </p>
    </>
  );
}

/** The themes in order, place by place. */
export function ChosenThemes({ round: { groups } }: { round: Pick<RoundView, "groups"> }) {
  if (groups.length === 0) {
    return <p className="govuk-body">None of the themes that were scored is published.</p>;
  }
  return groups.map(({ place, words, themes }) => (
    <Part key={place} id={place} title={words}>
      <ol className="govuk-list govuk-list--number app-chosen">
        {themes.map((theme) => (
          <ChosenTheme key={theme.reference} theme={theme} />
        ))}
      </ol>
    </Part>
  ));
}

function ChosenTheme({ theme }: { theme: RoundView["groups"][number]["themes"][number] }) {
  return (
    <li>
      <RecordLink to={theme} />
      {theme.urgent ? (
        <>
          {" "}
          <Tag words="Urgent" />
        </>
      ) : null}
      <p className="govuk-body govuk-!-margin-bottom-1">
        <EndedUpShown endedUp={theme.endedUp} />
      </p>
      {theme.reason ? <p className="govuk-body govuk-!-margin-bottom-1">Reason: {theme.reason}</p> : null}
    </li>
  );
}

/** The ways to what was chosen for a year; nothing where none is published. */
export function HowThemesWereChosen({ rounds }: { rounds: readonly { href: string; title: string }[] }) {
  if (rounds.length === 0) return null;
  return (
    <Part id="chosen" title="How themes were chosen for this year">
      <ul className="govuk-list govuk-list--bullet">
        {rounds.map(({ href, title }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
