import { ItemQuestions } from "#app/components/agenda-item/item-questions.tsx";
import { ItemStateTag } from "#app/components/agenda-item/item-tag.tsx";
import { askedText, ITEM_KIND_LABELS } from "#app/domain/agenda-item/states.ts";
import { clockText } from "#app/domain/calendar.ts";
import type { AgendaEntry } from "#app/services/meeting/read-agenda-entries.server.ts";

const HEADS = ["No", "Item", "Kind", "Who gives evidence", "Time (minutes)", "Starts at"] as const;

/** The agenda in order: what, from whom, how long, and when each item is expected to start. */
export function Agenda({
  meeting,
  agenda,
}: {
  meeting: { reference: string; state: string };
  agenda: readonly AgendaEntry[];
}) {
  if (agenda.length === 0) {
    return (
      <p className="govuk-body">
        {meeting.state === "cancelled"
          ? "The meeting is cancelled, so nothing is on its agenda."
          : "Nothing is on this agenda yet. Add an item, or put one on it from the planner."}
      </p>
    );
  }
  return (
    <div className="app-scroll-x" role="region" aria-label="Agenda" tabIndex={0}>
      <table className="govuk-table app-agenda-table">
        <caption className="govuk-table__caption govuk-visually-hidden">
          Agenda in order, with the time planned and guide times
        </caption>
        <thead className="govuk-table__head">
          <tr>
            {HEADS.map((head) => (
              <th scope="col" className="govuk-table__header" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {agenda.map((item) => (
            <Row key={item.reference} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ item }: { item: AgendaEntry }) {
  return (
    <tr id={item.reference}>
      <th scope="row" className="govuk-table__header">
        {item.number}
      </th>
      <td className="govuk-table__cell app-agenda-table__item">
        <ItemCell item={item} />
      </td>
      <td className="govuk-table__cell">{ITEM_KIND_LABELS[item.kind]}</td>
      <td className="govuk-table__cell">{item.witnesses.join("; ") || "–"}</td>
      <td className="govuk-table__cell govuk-table__cell--numeric">{item.minutes}</td>
      <td className="govuk-table__cell">{item.startsAt ? clockText(item.startsAt) : "–"}</td>
    </tr>
  );
}

function ItemCell({ item }: { item: AgendaEntry }) {
  const asked = item.lines.length + item.questions.length;
  return (
    <>
      <a className="govuk-link" href={`/items/${item.reference}`}>
        {item.title}
      </a>
      <div className="app-agenda-table__more">
        {item.state === "considered" ? <ItemStateTag state={item.state} /> : null}
        {item.purpose ? <p>{item.purpose}</p> : null}
        {item.leadName ? <p>Lead: {item.leadName}</p> : null}
        {item.waiting.map((variation) => (
          <p key={variation.reference}>
            Waiting for the chair:{" "}
            <a className="govuk-link" href={`/variations/${variation.reference}`}>
              {variation.words}
            </a>
          </p>
        ))}
        {asked > 0 ? (
          <details className="govuk-details app-agenda-table__questions">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">
                {askedText(item.state, item.isDayGone)} ({asked})
                <span className="govuk-visually-hidden"> about {item.title}</span>
              </span>
            </summary>
            <div className="govuk-details__text">
              <ItemQuestions lines={item.lines} questions={item.questions} />
            </div>
          </details>
        ) : null}
      </div>
    </>
  );
}
