import type { SerializeFrom } from "@remix-run/node";
import { AgendaTimes } from "#app/components/agenda/agenda-shown.tsx";
import { OrderButtons } from "#app/components/order-buttons.tsx";
import { Tag } from "#app/components/page-parts.tsx";
import { UrgentItem } from "#app/components/agenda/urgent-item.tsx";
import type { AgendaLine } from "#app/domain/agenda/view.ts";
import type { AgendaBuilder } from "#app/services/agenda/read-agenda-builder.server.ts";
import { Attendees, Documents } from "./item-parts.tsx";

type Row = SerializeFrom<AgendaBuilder>["rows"][number];

/** One item as it is put together: what it is, when, from whom, how its paper stands, and what may be done with it. */
export function BuilderItem({ line, row, back }: { line: AgendaLine; row: Row | undefined; back: string }) {
  if (!row) return null;
  return (
    <li className="app-builder__item" id={line.reference}>
      <div className="app-builder__main">
        <h3 className="govuk-heading-s app-builder__title">
          {line.number}.{" "}
          <a className="govuk-link" href={line.href}>
            {line.title}
          </a>
        </h3>
        <AgendaTimes line={line} />
        <p className="app-builder__tags">
          <Tag words={line.kindWords} mark="none" />
          {line.exempt ? <Tag words="Exempt" /> : null}
          {line.urgent ? <Tag words="Urgent" /> : null}
          {row.isWithheld ? <Tag words="Not published" /> : null}
          {line.paper ? <Tag words={line.paper.words} mark={row.isOwed ? "needs" : "done"} /> : null}
        </p>
        {row.waiting.map(({ reference, words }) => (
          <p className="govuk-body" key={reference}>
            Waiting for the chair:{" "}
            <a className="govuk-link" href={`/variations/${reference}`}>
              {words}
            </a>
          </p>
        ))}
        {line.exempt ? <p className="govuk-body app-exempt">{line.exempt}.</p> : null}
        <UrgentItem urgent={line.urgent} />
        {line.purpose ? <p className="govuk-body">{line.purpose}</p> : null}
        {line.leadMember ? <p className="govuk-body">Lead member: {line.leadMember}</p> : null}
        <Attendees item={line.reference} witnesses={row.witnesses} back={back} />
        <Documents item={line.reference} documents={row.documents} mayChange={row.offers.some(isListing)} back={back} />
        <Asked line={line} />
        <ItemDeeds row={row} back={back} />
      </div>
      {row.mayOrder ? <OrderButtons item={row} back={back} /> : null}
    </li>
  );
}

function isListing({ href }: { href: string }): boolean {
  return href.endsWith("/documents/new");
}

function Asked({ line }: { line: AgendaLine }) {
  const count = line.lines.length + line.questions.length;
  if (count === 0) return null;
  return (
    <details className="govuk-details app-builder__more">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Key questions ({count})<span className="govuk-visually-hidden"> for {line.title}</span>
        </span>
      </summary>
      <ul className="govuk-list govuk-list--bullet govuk-details__text">
        {line.lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {line.questions.map(({ reference, text, asker }) => (
          <li key={reference}>
            <a className="govuk-link" href={`/questions/${reference}`}>
              {text}
            </a>
            {asker ? `, ${asker}` : ""}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ItemDeeds({ row, back }: { row: Row; back: string }) {
  if (row.offers.length === 0) return null;
  return (
    <details className="govuk-details app-builder__more app-no-print">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Change<span className="govuk-visually-hidden"> {row.title}</span>
        </span>
      </summary>
      <ul className="govuk-list govuk-details__text">
        {row.offers.map(({ href, words }) => (
          <li key={href} className="app-builder__deed">
            <a className="govuk-link" href={`${href}?back=${encodeURIComponent(back)}`}>
              {words}
              <span className="govuk-visually-hidden">: {row.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
