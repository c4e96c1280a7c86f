import { NO_LOAD } from "#app/domain/agenda-item/minutes-planned.ts";
import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import type { FoundPlanData } from "./data.ts";
import { StaysList } from "./stays.tsx";

/** Beside a plan: each meeting before and after, and what stays where it is, with why. */
export function BesidePlan({ plan: { meetings, stays } }: { plan: FoundPlanData }) {
  return (
    <>
      <section className="app-card" aria-labelledby="before-and-after">
        <h2 className="govuk-heading-s" id="before-and-after">
          Before and after
        </h2>
        <ul className="govuk-list">
          {meetings.map(({ id, day, words, after, available }) => (
            <li key={id}>
              {day}: {words}
              <CapacityBar load={{ ...NO_LOAD, planned: after, available }} id={id} />
            </li>
          ))}
        </ul>
      </section>
      <section className="app-card" aria-labelledby="what-stays">
        <h2 className="govuk-heading-s" id="what-stays">
          What stays
        </h2>
        {stays.length === 0 ? <p className="govuk-body">Nothing is on these meetings yet.</p> : null}
        <StaysList stays={stays} />
      </section>
    </>
  );
}
