import { ItemFields, type ItemToRecord } from "#app/components/meeting-record/item-form.tsx";
import { LatestOutcome } from "#app/components/meeting-record/latest-outcome.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { FormPart } from "#app/components/form.tsx";
import { UrgentItem } from "#app/components/agenda/urgent-item.tsx";
import type { ItemAnswer } from "#app/http/meeting-record/record-items.server.ts";
import type { UrgentReason } from "#app/domain/agenda/urgency.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";

/** `go`: where it is in another part of the record, the address that saves what was typed in this one and goes there. */
type Next = { reference: string; number: string; title: string; go: string | null };

/** One item of the meeting: its part of the form, what was saved of it and where to go on, or what came back of it. */
export function ItemSection({
  item,
  to,
  saved,
  came,
  next,
}: {
  item: ItemToRecord & {
    theme: { reference: string; title: string } | null;
    urgent: UrgentReason | null;
    shown: string;
  };
  to: string;
  saved: string | null;
  came: ItemAnswer | undefined;
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
          {next?.go ? (
            <SubmitButton kind="secondary" to={next.go}>
              Next to record: {next.number} {next.title}
            </SubmitButton>
          ) : null}
          {next && !next.go ? (
            <p>
              <a className="govuk-link" href={`#${next.reference}`}>
                Next to record: {next.number} {next.title}
              </a>
            </p>
          ) : null}
        </div>
      ) : null}
      <UrgentItem urgent={item.urgent} />
      {came?.asSent ? <p className="app-record__unsaved">Not saved yet: what you typed is still here.</p> : null}
      <FormPart part={`${ref}-`} state={came?.state} asSent={came?.asSent}>
        {item.mayRecord.allowed ? <LatestOutcome outcome={item.outcome} part={`${ref}-`} back={came?.state} /> : null}
        <div className="app-record__form">
          <ItemFields item={item} shown={item.shown} to={to} />
        </div>
      </FormPart>
    </section>
  );
}
