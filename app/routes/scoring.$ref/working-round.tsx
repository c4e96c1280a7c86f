import type { SerializeFrom } from "@remix-run/node";
import { CriteriaTable } from "#app/components/scoring/criteria-table.tsx";
import { Breadcrumbs, Deeds, Heading, Tag } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { instantText } from "#app/domain/calendar.ts";
import { ROUND_STATES } from "#app/domain/scoring/states.ts";
import type { RoundView } from "#app/services/scoring/read-round.server.ts";
import { RoundTable } from "./round-table.tsx";
import { Scorers } from "./scorers.tsx";

type WorkingRoundView = SerializeFrom<RoundView> & { mayPlace: boolean };

/** A round as those with a role in the body read it: the scores, the places, who has scored. */
export function WorkingRound({ round }: { round: WorkingRoundView }) {
  const { mine } = round;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/scoring", words: "Scoring" }]} />
      <Heading caption={`${round.bodyName} ${round.year}, ${round.reference}`}>{round.title}</Heading>
      <p className="govuk-body">
        <Tag words={round.stateWords} /> {round.opened}. {round.closedOn ? `Closed on ${round.closedOn}. ` : ""}
        {ROUND_STATES[round.state].hint}
      </p>
      <Deeds offers={round.offers} />
      <p className="govuk-body">
        <strong>
          {mine.done} of {mine.of} scored by you.
        </strong>{" "}
        {mine.savedAt ? `You last saved on ${instantText(mine.savedAt)}. ` : ""}
        {mine.done < mine.of && round.state === "open"
          ? "You see what the panel gave for a theme once you have scored it. "
          : ""}
        Scores advise; the panel decides. Moving a theme against its score needs a reason.
      </p>
      <RoundTable round={round} />
      {round.scorers ? <Scorers scorers={round.scorers} /> : null}
      <CriteriaTable caption={`Criteria: ${round.criteriaName}`} criteria={round.criteria} />
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={round.events} />
    </>
  );
}
