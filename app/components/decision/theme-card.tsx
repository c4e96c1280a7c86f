import { BeforeAndAfter } from "#app/components/plan/before-and-after.tsx";
import { ThemeDecisionForm } from "#app/components/theme/theme-decision-form.tsx";
import { RECOMMENDATIONS } from "#app/domain/theme/recommendation.ts";
import { DecisionCard } from "./decision-card.tsx";
import { OpenRecord } from "./open-record.tsx";
import { Told } from "./told.tsx";
import type { Placed, WaitingTheme } from "./waiting.ts";

/** A theme that waits for the chair, with the meeting that it is asked to go on to: one decision for both. */
export function ThemeCard({ theme, place, back }: { theme: WaitingTheme } & Placed) {
  const idPrefix = `theme-${theme.id}-`;
  const advice = theme.recommendation ? RECOMMENDATIONS[theme.recommendation].advises : null;
  return (
    <DecisionCard
      id={`theme-${theme.id}`}
      kind={theme.proposer ? `New theme from ${theme.proposer}` : "New theme"}
      sent={theme.sent.words}
      place={place}
      title={theme.title}
      why={theme.whyItMatters}
      advice={{
        lead: advice ? `${theme.sent.by ?? "The scrutiny officer"} advises: ${advice}.` : "",
        words: theme.recommendationWords ?? "",
        after: (
          <>
            {interestWords(theme)}{" "}
            <OpenRecord href={`/themes/${theme.reference}`} words="Questions and record" of={theme.title} />
          </>
        ),
      }}
      answers={
        theme.mayDecide ? (
          <ThemeDecisionForm
            reference={theme.reference}
            title={theme.title}
            version={theme.version}
            recommendation={theme.recommendation}
            advice={theme.recommendationWords}
            approving={theme.approve}
            place={theme.place}
            takenAlong={theme.takenAlong}
            idPrefix={idPrefix}
            back={back}
          />
        ) : null
      }
    >
      {theme.desiredOutcome ? (
        <Told className="app-decide__more" lead="What could change:" words={theme.desiredOutcome} of={theme.title} />
      ) : null}
      {theme.place ? <p className="app-decide__more">Meeting asked for: {theme.place.fact}</p> : null}
      <BeforeAndAfter meetings={theme.meetings} idPrefix={idPrefix} />
    </DecisionCard>
  );
}

function interestWords({ supporters, questions }: { supporters: number; questions: number }): string {
  const support = supporters === 1 ? "1 member supports it" : `${supporters || "No"} members support it`;
  return `${support}, ${questions === 1 ? "1 question is" : `${questions} questions are`} proposed.`;
}
