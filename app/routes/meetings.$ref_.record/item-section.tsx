import { ItemForm, type ItemToRecord } from "#app/components/meeting-record/item-form.tsx";
import { UrgentItem } from "#app/components/agenda/urgent-item.tsx";
import type { UrgentReason } from "#app/domain/agenda/urgency.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";

type Next = { reference: string; number: string; title: string };

/** One item of the meeting: where saving it comes back to, with what was saved and where to go on. */
export function ItemSection({
  item,
  meeting,
  saved,
  next,
}: {
  item: ItemToRecord & {
    theme: { reference: string; title: string } | null;
    urgent: UrgentReason | null;
  };
  meeting: string;
  saved: string | null;
  next: Next | null;
}) {
  const ref = item.reference;
  return (
    <section
      className="app-record__item"
      id={ref}
      tabIndex={-1}
      aria-labelledby={`${ref}-title`}
      aria-describedby={saved ? `${ref}-saved` : undefined}
    >
      <h2 className="govuk-heading-m app-record__title" id={`${ref}-title`}>
        {item.number} {item.title}
      </h2>
      <p className="app-record__facts">
        <a className="govuk-link" href={`/items/${ref}`}>
          {ref}
        </a>
        {item.theme ? (
          <>
            , theme{" "}
            <a className="govuk-link" href={`/themes/${item.theme.reference}`}>
              {item.theme.reference}
            </a>
          </>
        ) : null}
        . {item.outcome ? `Recorded: ${OUTCOME_CODES[item.outcome.code].words}.` : "Not recorded yet."}
      </p>
      {saved ? (
        <div className="app-record__saved" id={`${ref}-saved`} role="status">
          <p>{saved}</p>
          {next ? (
            <p>
              <a className="govuk-link" href={`#${next.reference}`}>
                Next to record: {next.number} {next.title}
              </a>
            </p>
          ) : null}
        </div>
      ) : null}
      <UrgentItem urgent={item.urgent} />
      <ItemForm item={item} back={`/meetings/${meeting}/record?at=${ref}#${ref}`} idPrefix={`${ref}-`} />
    </section>
  );
}
