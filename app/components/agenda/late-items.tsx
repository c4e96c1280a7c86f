import type { Verdict } from "#app/domain/verdict.ts";
import { named } from "#app/domain/references.ts";

/** What was on no agenda published in time and has no reason of the chair's, with the way to record it. It stops nothing. */
export function LateItems({
  items,
  back,
}: {
  items: readonly { reference: string; title: string; verdict: Verdict }[];
  back: string;
}) {
  if (items.length === 0) return null;
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <div className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">Warning</span>
        <p>
          {items.length === 1 ? "1 item was" : `${items.length} items were`} on no agenda published in time, and no
          reason for taking {items.length === 1 ? "it" : "them"} as urgent is recorded. The law requires the minutes to
          say why the chair takes such an item (Local Government Act 1972, section 100B(4)(b)).
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {items.map(({ reference, title, verdict }) => (
            <li key={reference}>
              <a className="govuk-link" href={`/items/${reference}`}>
                {named(title, reference)}
              </a>
              {verdict.allowed ? (
                <>
                  {": "}
                  <a className="govuk-link" href={`/items/${reference}/urgency?back=${encodeURIComponent(back)}`}>
                    record the chair’s reason<span className="govuk-visually-hidden"> for {reference}</span>
                  </a>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
