import { OutwardLink } from "#app/components/outward-link.tsx";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import type { AgendaLine, AgendaPaper } from "#app/domain/agenda/view.ts";
import { clockText } from "#app/domain/calendar.ts";
import { Paragraphs } from "#app/components/public-record/published-parts.tsx";
import { UrgentItem } from "./urgent-item.tsx";

/** An agenda as readers have it: its parts and items in order, each with what there is to read. */
export function AgendaShown({ paper }: { paper: AgendaPaper }) {
  return (
    <>
      {paper.note ? <p className="govuk-inset-text">{paper.note}</p> : null}
      {paper.changes.map((change) => (
        <p className="govuk-body" key={change}>
          {change}
        </p>
      ))}
      {paper.off.length > 0 ? (
        <p className="govuk-body">No longer on the agenda: {paper.off.map(({ title }) => title).join("; ")}.</p>
      ) : null}
      {paper.parts.map((part) => (
        <section key={part.part} className="app-paper-part">
          <h3 className="govuk-heading-m">{part.words}</h3>
          {part.opening ? <p className="govuk-body">{part.opening}</p> : null}
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
        {line.number}. {line.title}
      </h4>
      <AgendaTimes line={line} />
      {line.news.map((news) => (
        <p className="govuk-body app-paper__news" key={news}>
          {news}
        </p>
      ))}
      {line.exempt ? <p className="govuk-body app-exempt">{line.exempt}.</p> : null}
      {line.purpose ? <Paragraphs text={line.purpose} /> : null}
      <UrgentItem urgent={line.urgent} />
      <AgendaPeople line={line} />
      {line.lines.length + line.questions.length > 0 ? (
        <>
          <p className="govuk-body app-paper__label">Key questions</p>
          <ul className="govuk-list govuk-list--bullet">
            {line.lines.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {line.questions.map(({ reference, text, to }) => (
              <li key={reference}>
                {text}
                {to ? ` (to ${to})` : ""}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Documents line={line} />
    </li>
  );
}

/** "From 5:05pm, for 45 minutes". */
export function AgendaTimes({ line }: { line: Pick<AgendaLine, "startsAt" | "minutes"> }) {
  const words = [
    line.startsAt ? `From about ${clockText(line.startsAt)}` : "",
    line.minutes ? minuteText(line.minutes) : "",
  ].filter(Boolean);
  return words.length === 0 ? null : <p className="app-paper__times">{words.join(", ")}</p>;
}

function AgendaPeople({ line }: { line: AgendaLine }) {
  const attending = line.attendees.map(({ words }) => words).join("; ");
  return (
    <>
      {attending ? <p className="govuk-body">Attending: {attending}</p> : null}
      {line.leadMember ? <p className="govuk-body">Lead member: {line.leadMember}</p> : null}
      {line.reportAuthor ? <p className="govuk-body">Report by: {line.reportAuthor}</p> : null}
    </>
  );
}

function Documents({ line }: { line: AgendaLine }) {
  return (
    <>
      {line.paper?.words ? <p className="govuk-body">{line.paper.words}.</p> : null}
      {line.documents.length > 0 ? (
        <>
          <p className="govuk-visually-hidden">Documents for item {line.number}</p>
          <ul className="govuk-list app-paper__documents">
            {line.documents.map(({ title, url, note }, index) => (
              <li key={index}>
                {url ? <OutwardLink href={url}>{title}</OutwardLink> : title}
                {note ? `, ${note}` : ""}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
