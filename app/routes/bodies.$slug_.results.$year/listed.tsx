import type { ReactNode } from "react";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import type { Paged } from "#app/domain/pages.ts";
import type { FollowUpView } from "#app/domain/public-record/follow-up-view.ts";

type Props<T> = { id: string; title: string; of: Paged<T>; here: string; children: (rows: T[]) => ReactNode };

/** A part of the page and its own pages; nothing where the year has none of it. */
export function Listed<T>({ id, title, of, here, children }: Props<T>) {
  if (of.total === 0) return null;
  return (
    <Part id={id} title={title}>
      {children(of.rows)}
      <PartPagesInAll of={of} here={here} part={id} title={title} />
    </Part>
  );
}

/** Follow-ups that stand in full further up. */
export function inShort(followUps: readonly FollowUpView[]) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {followUps.map((followUp) => (
        <li key={followUp.id}>
          <a className="govuk-link" href={followUp.href}>
            {followUp.reference} {followUp.wording}
          </a>
        </li>
      ))}
    </ul>
  );
}
