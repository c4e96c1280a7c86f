import type { SerializeFrom } from "@remix-run/node";
import { Decided } from "#app/components/decision/decided.tsx";
import { WaitingCards } from "#app/components/decision/waiting-cards.tsx";
import { count } from "#app/domain/event/particulars.ts";
import type { Home } from "#app/services/home/read-home.server.ts";

type Chair = NonNullable<SerializeFrom<Home>["chair"]>;

/** A chair's home is what waits for a decision, ready to be decided; and what was decided today, to be undone while it may be. */
export function ChairHome({ chair: { count: all, waiting, decidedToday } }: { chair: Chair }) {
  const more = all - waiting.length;
  return (
    <>
      <p className="app-quiet">
        {all === 0
          ? "Nothing waits for your decision. Themes, programmes, changes and agendas appear here when the scrutiny officer sends them. "
          : ""}
        <a className="govuk-link" href="/approvals?show=decided">
          What was decided
        </a>
      </p>
      <WaitingCards waiting={waiting} count={all} back="/" />
      {more > 0 ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/approvals">
            {count(more, "more decision")}
          </a>
        </p>
      ) : null}
      {decidedToday.length > 0 ? (
        <section aria-labelledby="decided-today">
          <h2 className="govuk-heading-m" id="decided-today">
            What you decided today
          </h2>
          <Decided decisions={decidedToday} back="/" />
        </section>
      ) : null}
    </>
  );
}
