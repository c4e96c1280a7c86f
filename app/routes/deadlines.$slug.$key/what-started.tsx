import { OutwardLink } from "#app/components/outward-link.tsx";
import { Facts } from "#app/components/page-parts.tsx";
import { instantText, weekdayDateText } from "#app/domain/calendar.ts";
import type { DeadlinePage } from "#app/services/deadline/offer-deadline.server.ts";

type Occasion = NonNullable<DeadlinePage["occasion"]>;

/** What happened that started the deadline, as it was recorded, with the source. */
export function WhatStarted({ occasion }: { occasion: Occasion }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="started">
        What started it
      </h2>
      <Facts
        facts={[
          { term: "What happened", value: occasion.title },
          { term: "Date", value: weekdayDateText(occasion.occurredOn) },
          { term: "Period set", value: occasion.period === null ? null : `${occasion.period} days` },
          { term: "Note", value: occasion.words },
          { term: "Source", value: <Source url={occasion.sourceUrl} /> },
          { term: "Recorded", value: `${occasion.recordedByName}, ${instantText(occasion.recordedAt)}` },
        ].filter(({ term }) => term !== "Source" || occasion.sourceUrl !== null)}
      />
    </>
  );
}

function Source({ url }: { url: string | null }) {
  if (url === null) return null;
  return (
    <OutwardLink href={url}>
      {url}
      <span className="govuk-visually-hidden"> (another site)</span>
    </OutwardLink>
  );
}
