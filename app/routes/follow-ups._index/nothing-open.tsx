import { FollowUpTag } from "#app/components/follow-up/follow-up-tag.tsx";
import { dayInLondon, dateText } from "#app/domain/calendar.ts";
import type { FollowUpLine } from "#app/domain/follow-up/line.ts";
import { named } from "#app/domain/references.ts";

/** When every follow-up is done: that it is so, and which were closed last. */
export function NothingOpen({ lastClosed }: { lastClosed: readonly (FollowUpLine & { closedAt: string })[] }) {
  return (
    <section aria-labelledby="nothing-open">
      <h2 className="govuk-heading-m" id="nothing-open">
        Nothing is open
      </h2>
      <p className="govuk-body">Every follow-up is done or closed.</p>
      {lastClosed.length > 0 ? (
        <>
          <p className="govuk-body">Closed last:</p>
          <ul className="govuk-list govuk-list--bullet">
            {lastClosed.map((followUp) => (
              <li key={followUp.id}>
                <a className="govuk-link" href={`/follow-ups/${followUp.reference}`}>
                  {named(followUp.wording, followUp.reference)}
                </a>
                , <FollowUpTag standing={followUp.standing} /> {dateText(dayInLondon(new Date(followUp.closedAt)))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
