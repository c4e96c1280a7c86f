import { OutwardLink } from "#app/components/outward-link.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { In, Label, Say, useSay } from "#app/components/say.tsx";
import type { AgendaLine, AgendaPaper } from "#app/domain/agenda/view.ts";
import { clockText } from "#app/domain/calendar.ts";
import { Paragraphs } from "#app/components/public-record/published-parts.tsx";
import { UrgentItem } from "./urgent-item.tsx";

/** An agenda as readers have it: its parts and items in order, each with what there is to read. */
export function AgendaShown({ paper }: { paper: AgendaPaper }) {
  return (
    <>
      {paper.note ? (
        <p className="govuk-inset-text">
          <In lang="en">{paper.note}</In>
        </p>
      ) : null}
      {paper.changes.map((change) => (
        <p className="govuk-body" key={change}>
          <Label of={change} />
        </p>
      ))}
      {paper.off.length > 0 ? (
        <p className="govuk-body">
          <Say of="agenda.off" with={{ titles: <In lang="en">{paper.off.map(({ title }) => title).join("; ")}</In> }} />
        </p>
      ) : null}
      {paper.parts.map((part) => (
        <section key={part.part} className="app-paper-part">
          <h3 className="govuk-heading-m">
            <Label of={part.words} />
          </h3>
          {part.opening ? (
            <p className="govuk-body">
              <Label of={part.opening} />
            </p>
          ) : null}
          <ol className="govuk-list app-paper">
            {part.items.map((line) => (
              <Line key={line.reference} line={line} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Line({ line }: { line: AgendaLine }) {
  return (
    <li className="app-paper__item">
      <h4 className="govuk-heading-s app-paper__title">
        {line.number}. <In lang="en">{line.title}</In>
      </h4>
      <AgendaTimes line={line} />
      {line.news.map((news) => (
        <p className="govuk-body app-paper__news" key={news}>
          <Label of={news} />
        </p>
      ))}
      {line.exempt ? (
        <p className="govuk-body app-exempt">
          <Label of={line.exempt} />.
        </p>
      ) : null}
      {line.purpose ? <Paragraphs text={line.purpose} /> : null}
      <UrgentItem urgent={line.urgent} />
      <AgendaPeople line={line} />
      <KeyQuestions line={line} />
      <Documents line={line} />
    </li>
  );
}

/** "From 5:05pm, for 45 minutes". */
export function AgendaTimes({ line }: { line: Pick<AgendaLine, "startsAt" | "minutes"> }) {
  const language = useLanguage();
  const say = useSay();
  const words = [
    line.startsAt ? say("agenda.fromAbout", { time: clockText(line.startsAt, language) }) : "",
    line.minutes ? say("calendar.minutes", { count: line.minutes }) : "",
  ].filter(Boolean);
  return words.length === 0 ? null : <p className="app-paper__times">{words.join(", ")}</p>;
}

function AgendaPeople({ line }: { line: AgendaLine }) {
  const attending = line.attendees.map(({ words }) => words).join("; ");
  return (
    <>
      {attending ? (
        <p className="govuk-body">
          <Say of="agenda.attending" with={{ people: <In lang="en">{attending}</In> }} />
        </p>
      ) : null}
      {line.leadMember ? (
        <p className="govuk-body">
          <Say of="agenda.leadMember" with={{ name: line.leadMember }} />
        </p>
      ) : null}
      {line.reportAuthor ? (
        <p className="govuk-body">
          <Say of="agenda.reportBy" with={{ name: <In lang="en">{line.reportAuthor}</In> }} />
        </p>
      ) : null}
    </>
  );
}

function KeyQuestions({ line: { lines, questions } }: { line: AgendaLine }) {
  if (lines.length + questions.length === 0) return null;
  return (
    <>
      <p className="govuk-body app-paper__label">
        <Say of="agenda.keyQuestions" />
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((text) => (
          <li key={text}>
            <In lang="en">{text}</In>
          </li>
        ))}
        {questions.map(({ reference, text, to }) => {
          const question = <In lang="en">{text}</In>;
          const people = <In lang="en">{to}</In>;
          return <li key={reference}>{to ? <Say of="agenda.questionTo" with={{ question, people }} /> : question}</li>;
        })}
      </ul>
    </>
  );
}

function Documents({ line }: { line: AgendaLine }) {
  return (
    <>
      {line.paper?.words ? (
        <p className="govuk-body">
          <Label of={line.paper.words} />.
        </p>
      ) : null}
      {line.documents.length > 0 ? (
        <>
          <p className="govuk-visually-hidden">
            <Say of="agenda.documents" with={{ number: line.number }} />
          </p>
          <ul className="govuk-list app-paper__documents">
            {line.documents.map(({ title, url, note }, index) => (
              <li key={index}>
                <In lang="en">
                  {url ? <OutwardLink href={url}>{title}</OutwardLink> : title}
                  {note ? `, ${note}` : ""}
                </In>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
