import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import type { Choice } from "#app/components/choices.tsx";
import { MeetingStateTag } from "#app/components/meeting/meeting-tag.tsx";
import { isOver, loadText, minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import { dateText } from "#app/domain/calendar.ts";
import type { BoardColumn } from "#app/services/programme/read-planner.server.ts";
import { Business } from "./business.tsx";
import { Card } from "./card.tsx";

const IS_BUSINESS = {
  theme: false,
  statutory: false,
  standing: true,
  procedural: true,
} as const satisfies Record<ItemKind, boolean>;

/** One place on the board: the items not scheduled, or a meeting with what is left of its time. */
export function Column({
  column: { meeting, load, cards },
  meetings,
  back,
}: {
  column: BoardColumn;
  meetings: readonly Choice[];
  back: string;
}) {
  const id = meeting?.reference ?? "pool";
  return (
    <section className="app-board__column" aria-labelledby={`column-${id}`}>
      <h2 className="govuk-heading-s app-board__title" id={`column-${id}`}>
        {meeting ? (
          <a className="govuk-link" href={`/meetings/${meeting.reference}`}>
            {dateText(meeting.meetsOn)}
          </a>
        ) : (
          "Not scheduled"
        )}
      </h2>
      {meeting ? (
        <>
          <p className={`app-board__load${isOver(load) ? " app-over" : ""}`}>{loadText(load)}</p>
          <CapacityBar load={load} id={meeting.reference} />
          {meeting.papersDueOn ? <p className="app-board__load">Papers due {dateText(meeting.papersDueOn)}</p> : null}
          {meeting.state === "provisional" ? <MeetingStateTag state={meeting.state} /> : null}
        </>
      ) : (
        <p className="app-board__load">
          {cards.length} {cards.length === 1 ? "item" : "items"}, {minuteText(load.planned)}
        </p>
      )}
      {cards.length === 0 ? (
        <p className="app-board__empty">
          {meeting
            ? "Nothing planned for this meeting yet."
            : "Nothing waits for a meeting. Give an approved theme an item from its own page."}
        </p>
      ) : (
        <ol className="app-board__cards">
          {cards.map((card) =>
            IS_BUSINESS[card.kind] ? (
              <Business key={card.reference} card={card} />
            ) : (
              <Card
                key={card.reference}
                card={card}
                meetings={meetings.filter((choice) => choice.value !== meeting?.reference)}
                back={`${back}#${card.reference}`}
              />
            ),
          )}
        </ol>
      )}
    </section>
  );
}
