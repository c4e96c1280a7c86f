import { dateText } from "#app/domain/calendar.ts";
import type { RoundView } from "#app/domain/public-record/round.ts";
import { EndedUpShown } from "#app/components/scoring/ended-up.tsx";
import { CriteriaTable } from "#app/components/scoring/criteria-table.tsx";
import { Breadcrumbs, Heading, Tag } from "#app/components/page-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Label, Say, Twin, useSay } from "#app/components/say.tsx";
import { URGENT } from "#app/domain/scoring/states.ts";
import { Part, Reason, RecordLink } from "./published-parts.tsx";

/** What was chosen in a round of scoring, as the public reads it: the list, the reasons, the criteria. */
export function PublishedRoundPage({ round }: { round: RoundView }) {
  const say = useSay();
  const language = useLanguage();
  const { body, criteria, cutOff, publishedOn } = round;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: <Say of="home.programmes" /> },
          { href: `/bodies/${body.slug}`, words: body.name },
        ]}
      />
      <Heading caption={<Say of="round.caption" with={{ body: <Twin en={body.name} />, year: round.year }} />}>
        <Twin en={round.title} />
      </Heading>
      {publishedOn ? (
        <p className="govuk-body">
          <Say of="round.publishedOn" with={{ day: dateText(publishedOn, language) }} />
        </p>
      ) : null}
      <p className="govuk-body">
        <Say of="round.how" />{" "}
        {cutOff === null ? (
          <Say of="round.noCutOff" />
        ) : (
          <Say of="round.cutOff" with={{ points: cutOff, most: round.most }} />
        )}
      </p>
      <ChosenThemes round={round} />
      <CriteriaTable caption={say("round.criteria", { name: round.criteriaName })} criteria={criteria} />
      <p className="govuk-body">
        <a className="govuk-link" href="/how-themes-are-chosen">
          <Say of="choosing.title" />
        </a>
      </p>
    </>
  );
}

/** The themes in order, place by place. */
export function ChosenThemes({ round: { groups } }: { round: Pick<RoundView, "groups"> }) {
  if (groups.length === 0) {
    return (
      <p className="govuk-body">
        <Say of="round.none" />
      </p>
    );
  }
  return groups.map(({ place, words, themes }) => (
    <Part key={place} id={place} title={<Label of={words} />}>
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
          <Tag words={URGENT} />
        </>
      ) : null}
      <p className="govuk-body govuk-!-margin-bottom-1">
        <EndedUpShown endedUp={theme.endedUp} />
      </p>
      {theme.reason ? (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <Reason words={theme.reason} />
        </p>
      ) : null}
    </li>
  );
}

/** The ways to what was chosen for a year; nothing where none is published. */
export function HowThemesWereChosen({ rounds }: { rounds: readonly { href: string; title: string }[] }) {
  if (rounds.length === 0) return null;
  return (
    <Part id="chosen" title={<Say of="round.forThisYear" />}>
      <ul className="govuk-list govuk-list--bullet">
        {rounds.map(({ href, title }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              <Twin en={title} />
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
