import { AgendaDecisionForm } from "#app/components/agenda/agenda-decision-form.tsx";
import { BeforeAndAfter } from "#app/components/plan/before-and-after.tsx";
import { RequestDecisionForm } from "#app/components/plan/request-decision-form.tsx";
import { RequestedChanges } from "#app/components/plan/requested-changes.tsx";
import { ProgrammeDecisionForm } from "#app/components/programme/programme-decision-form.tsx";
import { ThemeDecisionForm } from "#app/components/theme/theme-decision-form.tsx";
import { VariationDecisionForm } from "#app/components/programme/variation-decision-form.tsx";
import { count } from "#app/domain/event/particulars.ts";
import { RECOMMENDATIONS } from "#app/domain/theme/recommendation.ts";
import { DecisionCard } from "./decision-card.tsx";
import type {
  Waiting,
  WaitingAgenda,
  WaitingProgramme,
  WaitingRequest,
  WaitingTheme,
  WaitingVariation,
} from "./waiting.ts";

/** Where it stands among those that wait, and where an answer leads. */
type Placed = { place: string; back: string };

/** What waits for the chair, a card each, numbered from `offset` on among `count`. */
export function WaitingCards({
  waiting,
  count: all,
  offset = 0,
  back,
}: {
  waiting: readonly Waiting[];
  count: number;
  offset?: number;
  back: string;
}) {
  return waiting.map((one, index) => (
    <WaitingCard key={`${one.kind}-${one.id}`} one={one} place={`${offset + index + 1} of ${all}`} back={back} />
  ));
}

function WaitingCard({ one, ...placed }: { one: Waiting } & Placed) {
  if (one.kind === "theme") return <ThemeCard theme={one} {...placed} />;
  if (one.kind === "programme") return <ProgrammeCard programme={one} {...placed} />;
  if (one.kind === "request") return <RequestCard {...one} {...placed} />;
  if (one.kind === "agenda") return <AgendaCard agenda={one} {...placed} />;
  return <VariationCard {...one} {...placed} />;
}

function ThemeCard({ theme, place, back }: { theme: WaitingTheme } & Placed) {
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
      advice={
        <>
          {advice ? (
            <strong>
              {theme.sent.by ?? "The scrutiny officer"} advises: {advice}.
            </strong>
          ) : null}{" "}
          {theme.recommendationWords} {interestWords(theme)}{" "}
          <Open href={`/themes/${theme.reference}`} words="Questions and record" of={theme.title} />
        </>
      }
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
      {theme.desiredOutcome ? <p className="app-decide__more">What could change: {theme.desiredOutcome}</p> : null}
      {theme.place ? <p className="app-decide__more">Meeting asked for: {theme.place.fact}</p> : null}
      <BeforeAndAfter meetings={theme.meetings} idPrefix={idPrefix} />
    </DecisionCard>
  );
}

function ProgrammeCard({ programme, place, back }: { programme: WaitingProgramme } & Placed) {
  return (
    <DecisionCard
      id={`programme-${programme.id}`}
      kind="Work programme"
      sent={programme.sent.words}
      place={place}
      title={programme.title}
      why={programme.introduction}
      answers={
        programme.mayDecide ? (
          <ProgrammeDecisionForm
            address={programme.href}
            title={programme.title}
            version={programme.version}
            approve={programme.approve}
            idPrefix={`programme-${programme.id}-`}
            back={back}
          />
        ) : null
      }
    >
      <p className="app-decide__more">
        {programme.holds} <Open href={programme.href} words="Read the programme" of={programme.title} />
      </p>
    </DecisionCard>
  );
}

function AgendaCard({ agenda, place, back }: { agenda: WaitingAgenda } & Placed) {
  const title = `The agenda of ${agenda.title}`;
  return (
    <DecisionCard
      id={`agenda-${agenda.id}`}
      kind="Agenda"
      sent={agenda.sent.words}
      place={place}
      title={title}
      answers={
        agenda.mayDecide ? (
          <AgendaDecisionForm
            meeting={agenda.reference}
            title={title}
            version={agenda.version}
            idPrefix={`agenda-${agenda.id}-`}
            back={back}
          />
        ) : null
      }
    >
      <p className="app-decide__more">
        {agenda.holds} <Open href={`/meetings/${agenda.reference}/agenda`} words="Read the agenda" of={agenda.title} />
      </p>
    </DecisionCard>
  );
}

function VariationCard({ variation, meetings, sent, mayDecide, place, back }: WaitingVariation & Placed) {
  const { reference, item } = variation;
  const idPrefix = `variation-${variation.id}-`;
  return (
    <DecisionCard
      id={`variation-${variation.id}`}
      kind={`Change of ${variation.programme.title}`}
      sent={sent.words}
      place={place}
      title={item.title}
      why={variation.asks}
      advice={
        <>
          {variation.why ? (
            <strong>
              {variation.proposedByName} asks for this: {variation.why}
            </strong>
          ) : (
            <strong>{variation.proposedByName} asks for this.</strong>
          )}{" "}
          <Open href={`/items/${item.reference}`} words="The item" of={item.title} />,{" "}
          <Open href={`/variations/${reference}`} words={`request ${reference}`} of={item.title} />
        </>
      }
      answers={
        mayDecide ? (
          <VariationDecisionForm
            reference={reference}
            title={item.title}
            version={variation.version}
            approve={variation.approve}
            idPrefix={idPrefix}
            back={back}
          />
        ) : null
      }
    >
      <BeforeAndAfter meetings={meetings} idPrefix={idPrefix} />
    </DecisionCard>
  );
}

function RequestCard({ request, sent, mayDecide, place, back }: WaitingRequest & Placed) {
  const waiting = request.changes.filter(({ waits }) => waits);
  const idPrefix = `request-${request.id}-`;
  return (
    <DecisionCard
      id={`request-${request.id}`}
      kind="Several changes in one request"
      sent={sent.words}
      place={place}
      title={`${count(waiting.length, "change")} of ${request.programme.title}`}
      advice={<Open href={`/requests/${request.reference}`} words={`Request ${request.reference}`} />}
      answers={mayDecide ? <RequestDecisionForm request={request} idPrefix={idPrefix} back={back} /> : null}
    >
      <BeforeAndAfter meetings={request.meetings} idPrefix={idPrefix} />
      {mayDecide ? null : <RequestedChanges changes={waiting} />}
    </DecisionCard>
  );
}

function Open({ href, words, of }: { href: string; words: string; of?: string }) {
  return (
    <a className="govuk-link" href={href}>
      {words}
      {of ? <span className="govuk-visually-hidden"> of {of}</span> : null}
    </a>
  );
}

function interestWords({ supporters, questions }: { supporters: number; questions: number }): string {
  const support = supporters === 1 ? "1 member supports it" : `${supporters} members support it`;
  return `${support}, ${questions === 1 ? "1 question is" : `${questions} questions are`} proposed.`;
}
