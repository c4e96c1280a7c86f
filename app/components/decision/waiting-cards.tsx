import { BeforeAndAfter } from "#app/components/plan/before-and-after.tsx";
import { RequestDecisionForm } from "#app/components/plan/request-decision-form.tsx";
import { RequestedChanges } from "#app/components/plan/requested-changes.tsx";
import { count } from "#app/domain/event/particulars.ts";
import { DecisionCard } from "./decision-card.tsx";
import { OpenRecord } from "./open-record.tsx";
import { ThemeCard } from "./theme-card.tsx";
import type { Placed, Waiting, WaitingAgenda, WaitingProgramme, WaitingRequest, WaitingVariation } from "./waiting.ts";
import { YesOrNo } from "./yes-or-no.tsx";

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
          <YesOrNo
            to="programme"
            may={programme.approve}
            action={`${programme.href}/decision`}
            version={programme.version}
            about={programme.title}
            idPrefix={`programme-${programme.id}-`}
            back={back}
          />
        ) : null
      }
    >
      <p className="app-decide__more">
        {programme.holds} <OpenRecord href={programme.href} words="Read the programme" of={programme.title} />
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
          <YesOrNo
            to="agenda"
            action={`/meetings/${agenda.reference}/agenda/decision`}
            version={agenda.version}
            about={title}
            idPrefix={`agenda-${agenda.id}-`}
            back={back}
          />
        ) : null
      }
    >
      <p className="app-decide__more">
        {agenda.holds}{" "}
        <OpenRecord href={`/meetings/${agenda.reference}/agenda`} words="Read the agenda" of={agenda.title} />
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
      advice={{
        lead: `${variation.proposedByName} asks for this${variation.why ? ":" : "."}`,
        words: variation.why,
        after: (
          <>
            <OpenRecord href={`/items/${item.reference}`} words="The item" of={item.title} />,{" "}
            <OpenRecord href={`/variations/${reference}`} words={`request ${reference}`} of={item.title} />
          </>
        ),
      }}
      answers={
        mayDecide ? (
          <YesOrNo
            to="variation"
            may={variation.approve}
            action={`/variations/${reference}/decision`}
            version={variation.version}
            about={item.title}
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
      advice={{ after: <OpenRecord href={`/requests/${request.reference}`} words={`Request ${request.reference}`} /> }}
      answers={mayDecide ? <RequestDecisionForm request={request} idPrefix={idPrefix} back={back} /> : null}
    >
      <BeforeAndAfter meetings={request.meetings} idPrefix={idPrefix} />
      {mayDecide ? null : <RequestedChanges changes={waiting} />}
    </DecisionCard>
  );
}
