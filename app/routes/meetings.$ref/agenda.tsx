import { ItemQuestions } from "#app/components/agenda-item/item-questions.tsx";
import { ItemStateTag } from "#app/components/agenda-item/item-tag.tsx";
import { askedText, ITEM_KIND_LABELS } from "#app/domain/agenda-item/states.ts";
import { clockText } from "#app/domain/calendar.ts";
import type { AgendaEntry } from "#app/services/meeting/read-agenda-entries.server.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

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
    <SmallTable
      label="Agenda"
      caption="Agenda in order, with the time planned and guide times"
      size="hidden"
      className="app-agenda-table"
      rows={agenda}
      keyOf={(item) => item.reference}
      rowId={(item) => item.reference}
      columns={[
        { label: "No", names: true, cell: ({ number }) => number },
        {
          label: "Item",
          bare: true,
          className: "app-agenda-table__item",
          cell: (item) => <ItemCell item={item} />,
        },
        { label: "Kind", cell: ({ kind }) => ITEM_KIND_LABELS[kind] },
        { label: "Who gives evidence", cell: ({ witnesses }) => witnesses.join("; ") },
        { label: "Time (minutes)", numeric: true, cell: ({ minutes }) => minutes },
        { label: "Starts at", cell: ({ startsAt }) => (startsAt ? clockText(startsAt) : null) },
      ]}
    />
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
