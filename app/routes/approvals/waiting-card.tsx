import type { SerializeFrom } from "@remix-run/node";
import type { ReactNode } from "react";
import { AgendaDecisionForm } from "#app/components/agenda/agenda-decision-form.tsx";
import { Facts } from "#app/components/page-parts.tsx";
import { BeforeAndAfter } from "#app/components/plan/before-and-after.tsx";
import { RequestDecisionForm } from "#app/components/plan/request-decision-form.tsx";
import { RequestedChanges } from "#app/components/plan/requested-changes.tsx";
import { ProgrammeDecisionForm } from "#app/components/programme/programme-decision-form.tsx";
import { ThemeDecisionForm } from "#app/components/theme/theme-decision-form.tsx";
import { VariationDecisionForm } from "#app/components/programme/variation-decision-form.tsx";
import { VariationFacts } from "#app/components/programme/variation-facts.tsx";
import { RECOMMENDATIONS } from "#app/domain/theme/recommendation.ts";
import type { Waiting } from "#app/services/home/read-approvals.server.ts";

type One = SerializeFrom<Waiting>;
type Of<Kind extends One["kind"]> = Extract<One, { kind: Kind }>;

/** One decision: what it is, why, what the officer advises, and its own small form. */
export function WaitingCard({ one, number }: { one: One; number: number }) {
  if (one.kind === "theme") return <ThemeCard theme={one} number={number} />;
  if (one.kind === "programme") return <ProgrammeCard programme={one} number={number} />;
  if (one.kind === "request") return <RequestCard {...one} number={number} />;
  if (one.kind === "agenda") return <AgendaCard agenda={one} number={number} />;
  return <VariationCard {...one} number={number} />;
}

function ThemeCard({ theme, number }: { theme: Of<"theme">; number: number }) {
  const advice = theme.recommendation ? RECOMMENDATIONS[theme.recommendation].words : null;
  return (
    <Card id={`theme-${theme.id}`} title={`${number}. New theme: ${theme.title}`} sent={theme.sent.words}>
      <Facts
        facts={[
          { term: "Why it matters", value: theme.whyItMatters },
          { term: "What could change", value: theme.desiredOutcome },
          { term: "Proposed by", value: theme.proposer },
          { term: "Support", value: interestWords(theme) },
          {
            term: "The officer’s advice",
            value: [advice, theme.recommendationWords].filter(Boolean).join(": "),
          },
          { term: "Meeting asked for", value: theme.place?.fact },
          { term: "For", value: theme.bodyName },
          {
            term: "Record",
            value: <Open href={`/themes/${theme.reference}`} words={`Open ${theme.reference}`} />,
          },
        ]}
      />
      {theme.mayDecide ? (
        <ThemeDecisionForm
          reference={theme.reference}
          version={theme.version}
          approving={theme.approve}
          place={theme.place}
          takenAlong={theme.takenAlong}
          idPrefix={`theme-${theme.id}-`}
        />
      ) : null}
    </Card>
  );
}

function ProgrammeCard({ programme, number }: { programme: Of<"programme">; number: number }) {
  return (
    <Card
      id={`programme-${programme.id}`}
      title={`${number}. Work programme: ${programme.title}`}
      sent={programme.sent.words}
    >
      <Facts
        facts={[
          { term: "Introduction", value: programme.introduction },
          { term: "Contains", value: programme.holds },
          { term: "Record", value: <Open href={programme.href} words="Read the programme" /> },
        ]}
      />
      {programme.mayDecide ? (
        <ProgrammeDecisionForm
          address={programme.href}
          title={programme.title}
          version={programme.version}
          approve={programme.approve}
          idPrefix={`programme-${programme.id}-`}
        />
      ) : null}
    </Card>
  );
}

function AgendaCard({ agenda, number }: { agenda: Of<"agenda">; number: number }) {
  return (
    <Card
      id={`agenda-${agenda.id}`}
      title={`${number}. Agenda: ${agenda.title}`}
      sent={`${agenda.reference}, ${agenda.sent.words}`}
    >
      <Facts
        facts={[
          { term: "Contains", value: agenda.holds },
          {
            term: "Record",
            value: <Open href={`/meetings/${agenda.reference}/agenda`} words="Read the agenda" />,
          },
        ]}
      />
      {agenda.mayDecide ? (
        <AgendaDecisionForm
          meeting={agenda.reference}
          title={`the agenda of ${agenda.title}`}
          version={agenda.version}
          idPrefix={`agenda-${agenda.id}-`}
        />
      ) : null}
    </Card>
  );
}

function VariationCard({ variation, sent, mayDecide, number }: Of<"variation"> & { number: number }) {
  return (
    <Card
      id={`variation-${variation.id}`}
      title={`${number}. Change: ${variation.what}`}
      sent={`${variation.reference}, ${variation.programme.title}, ${sent.words}`}
    >
      <VariationFacts variation={variation} />
      {mayDecide ? (
        <VariationDecisionForm
          reference={variation.reference}
          version={variation.version}
          approve={variation.approve}
          idPrefix={`variation-${variation.id}-`}
        />
      ) : (
        <p className="govuk-body">
          <Open href={`/variations/${variation.reference}`} words={`Open ${variation.reference}`} />
        </p>
      )}
    </Card>
  );
}

function RequestCard({ request, sent, mayDecide, number }: Of<"request"> & { number: number }) {
  const waiting = request.changes.filter(({ waits }) => waits);
  const changes = waiting.length === 1 ? "1 change" : `${waiting.length} changes`;
  const idPrefix = `request-${request.id}-`;
  return (
    <Card
      id={`request-${request.id}`}
      title={`${number}. ${changes} in one request: ${request.programme.title}`}
      sent={`${request.reference}, ${sent.words}`}
    >
      <h3 className="govuk-heading-s">Before and after</h3>
      <BeforeAndAfter meetings={request.meetings} idPrefix={idPrefix} />
      {mayDecide ? (
        <RequestDecisionForm request={request} idPrefix={idPrefix} />
      ) : (
        <RequestedChanges changes={waiting} />
      )}
      <p className="govuk-body">
        <Open href={`/requests/${request.reference}`} words={`Open ${request.reference}`} />
      </p>
    </Card>
  );
}

function Card({ id, title, sent, children }: { id: string; title: string; sent: string; children: ReactNode }) {
  return (
    <section className="app-approval" aria-labelledby={id}>
      <h2 className="govuk-heading-m app-approval__title" id={id}>
        {title}
      </h2>
      <p className="app-approval__sent">{sent}</p>
      {children}
    </section>
  );
}

function Open({ href, words }: { href: string; words: string }) {
  return (
    <a className="govuk-link" href={href}>
      {words}
    </a>
  );
}

function interestWords({ supporters, questions }: { supporters: number; questions: number }): string {
  const support = supporters === 1 ? "1 member supports it" : `${supporters} members support it`;
  return `${support}, ${questions === 1 ? "1 question" : `${questions} questions`} proposed`;
}
