import { FollowUpTag } from "#app/components/follow-up/follow-up-tag.tsx";
import { WhereFrom } from "#app/components/minutes/where-from.tsx";
import { Columns } from "#app/components/columns.tsx";
import { Breadcrumbs, Deeds, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { FOLLOW_UP_KINDS } from "#app/domain/follow-up/states.ts";
import type { FollowUpPage } from "#app/services/follow-up/read-follow-up.server.ts";
import { Places } from "./places.tsx";
import { Responses } from "./responses.tsx";
import { Updates } from "./updates.tsx";
import { named } from "#app/domain/references.ts";

/** A follow-up's working record, from the words as they were said to what became of it. */
export function WorkingFollowUp({ followUp }: { followUp: FollowUpPage }) {
  const { reference, number, kind } = followUp;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-up" }]} />
      <Heading caption={`${FOLLOW_UP_KINDS[kind].words} ${reference}, ${followUp.bodyName} ${number}`}>
        <span className="app-follow-up__wording">{followUp.wording}</span>
      </Heading>
      <p className="govuk-body">
        <FollowUpTag standing={followUp.standing} /> {followUp.sensitive ? <Tag words="Sensitive" /> : null}
      </p>
      {followUp.reasonWords ? <p className="govuk-inset-text">{followUp.reasonWords}</p> : null}
      {followUp.successor ? (
        <p className="govuk-body">
          Superseded by{" "}
          <a className="govuk-link" href={`/follow-ups/${followUp.successor.reference}`}>
            {named(followUp.successor.title, followUp.successor.reference)}
          </a>
        </p>
      ) : null}
      <Deeds offers={followUp.offers} />
      <Columns factsFirst facts={<FollowUpFacts followUp={followUp} />}>
        <Places places={followUp.places} />
        <Responses responses={followUp.responses} />
        <Updates updates={followUp.updates} />
        {followUp.results.length > 0 ? (
          <>
            <h2 className="govuk-heading-m">What came of it</h2>
            <ul className="govuk-list govuk-list--bullet">
              {followUp.results.map(({ id, href, words }) => (
                <li key={id}>
                  <a className="govuk-link" href={href}>
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <WhereFrom passages={followUp.passages} />
      </Columns>
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={followUp.entries} />
    </>
  );
}

function FollowUpFacts({ followUp }: { followUp: FollowUpPage }) {
  const day = (value: string | null) => (value ? dateText(value) : null);
  return (
    <Facts
      facts={[
        { term: "For", value: followUp.owner || "Nobody named" },
        {
          term: "Due, in the words used",
          value: followUp.dueWords ? `“${followUp.dueWords}”` : "No date given",
        },
        { term: "Taken to mean", value: readAs(followUp) },
        { term: "Review date", value: day(followUp.reviewOn) },
        { term: "Notice given on", value: day(followUp.noticeOn) },
        { term: "Response due by", value: responseDue(followUp) },
        { term: "Number in the source", value: followUp.sourceNumber },
        { term: "Made by", value: followUp.madeByWords },
        { term: "Said on", value: day(followUp.madeOn) },
        { term: "Theme", value: linkTo("/themes", followUp.theme) },
        { term: "Question", value: linkTo("/questions", followUp.question) },
        { term: "Where it was written", value: followUp.source },
        { term: "Why it is sensitive", value: followUp.sensitiveBecause },
      ]}
    />
  );
}

/** "In a season: by 31 August 2023 at the latest". */
function readAs({ dueKind, dueKindWords, dueOn, dueWords }: FollowUpPage) {
  if (dueKind === "none") return dueWords ? "No date can be worked out from them" : null;
  if (!dueOn) return `${dueKindWords}; no date is known yet`;
  return dueKind === "exact" ? dateText(dueOn) : `${dueKindWords}: by ${dateText(dueOn)} at the latest`;
}

function responseDue({ responseDueOn, responseRuleWords }: FollowUpPage) {
  if (!responseDueOn) return null;
  return responseRuleWords ? `${dateText(responseDueOn)} (${responseRuleWords})` : dateText(responseDueOn);
}

function linkTo(path: string, to: { reference: string; title: string } | null) {
  if (!to) return null;
  return (
    <a className="govuk-link" href={`${path}/${to.reference}`}>
      {named(to.title, to.reference)}
    </a>
  );
}
