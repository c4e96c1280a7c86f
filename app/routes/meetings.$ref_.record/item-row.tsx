import { ItemFields, type ItemToRecord } from "#app/components/meeting-record/item-form.tsx";
import { LatestOutcome } from "#app/components/meeting-record/latest-outcome.tsx";
import { FormPart } from "#app/components/form.tsx";
import { Tag } from "#app/components/page-parts.tsx";
import { UrgentItem } from "#app/components/agenda/urgent-item.tsx";
import type { PartAnswer } from "#app/http/meeting-record/record-items.server.ts";
import type { UrgentReason } from "#app/domain/agenda/urgency.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { TypedIn } from "./came-back.tsx";

export type RecordRow = ItemToRecord & {
  theme: { reference: string; title: string } | null;
  urgent: UrgentReason | null;
  minutes: number;
  shown: string;
  entry: { id: number; by: string } | null;
};

/** One item of the record: a quiet row that opens into its part of the form. `alone`: opening it closes the one that is open. */
export function ItemRow({
  item,
  isOpen,
  alone,
  came,
}: {
  item: RecordRow;
  isOpen: boolean;
  alone: boolean;
  came: PartAnswer | undefined;
}) {
  const ref = item.reference;
  const isUnsaved = came?.said === null;
  const askers = [...new Set(item.questions.map(({ asker }) => asker).filter(Boolean))];
  return (
    <li
      className="app-rec__item"
      id={ref}
      data-entry={item.entry?.id}
      data-typed={isUnsaved ? "" : undefined}
      data-minutes={item.minutes}
      data-askers={askers.join("; ") || undefined}
    >
      <TypedIn part={ref} came={came} />
      <details name={alone ? "item" : undefined} open={isOpen || undefined}>
        <summary className={`app-rec__row${item.outcome ? " app-rec__row--done" : ""}`}>
          <span className="app-rec__no">{item.number}</span>
          <h2 className="app-rec__title">
            {item.title}
            {item.part === "part_2" ? <span className="app-quiet"> in private</span> : null}
          </h2>
          <span className="app-rec__state">
            <Tag
              words={
                isUnsaved ? "Not saved yet" : item.outcome ? OUTCOME_CODES[item.outcome.code].words : "Not recorded"
              }
            />
            {item.entry?.by ? <span className="app-quiet"> {item.entry.by}</span> : null}
          </span>
          {item.minutes > 0 ? <span className="app-rec__minutes app-quiet">{item.minutes} minutes</span> : null}
          <span className="app-rec__deed">
            <span className="app-rec__shut">{item.outcome ? "Change" : "Open"}</span>
            <span className="app-rec__opened">Close</span>
          </span>
        </summary>
        <div className="app-rec__form app-record__form">
          <UrgentItem urgent={item.urgent} />
          <FormPart part={`${ref}-`} state={came?.state} asSent={came?.asSent}>
            {item.mayRecord.allowed ? (
              <LatestOutcome outcome={item.outcome} welsh={item.welsh} part={`${ref}-`} back={came?.state} />
            ) : null}
            <ItemFields item={item} shown={item.shown} />
          </FormPart>
          <p className="app-quiet">
            <a className="govuk-link" href={`/items/${ref}`}>
              The item, {ref}
            </a>
            {item.theme ? (
              <>
                , of the theme{" "}
                <a className="govuk-link" href={`/themes/${item.theme.reference}`}>
                  {item.theme.title}
                </a>
              </>
            ) : null}
          </p>
        </div>
      </details>
    </li>
  );
}
