import type { Choice } from "#app/components/choices.tsx";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import type { ThemeCard } from "#app/services/programme/planner-themes.server.ts";
import type { BoardCard, BoardColumn } from "#app/services/programme/read-planner.server.ts";
import { Card, GhostCard, ThemeToPlace } from "./card.tsx";
import { MeetingHead } from "./meeting-head.tsx";

/** One place on the board: what is to be placed, or a meeting with its dates, its time and its items. */
export function Column({
  column,
  themes,
  meetings,
  back,
}: {
  column: BoardColumn;
  themes: readonly ThemeCard[];
  meetings: readonly Choice[];
  back: string;
}) {
  const { meeting, cards, routine, ghosts, unlawful } = column;
  const id = meeting?.reference ?? "pool";
  const others = meetings.filter((choice) => choice.value !== meeting?.reference);
  const isEmpty = cards.length + routine.length + ghosts.length + themes.length === 0;
  const look = meeting ? (unlawful ? " app-board__column--alarm" : "") : " app-board__column--pool";
  return (
    <section
      className={`app-board__column${look}`}
      aria-labelledby={`column-${id}`}
      data-column={id}
      data-words={meeting?.day ?? "the items to be placed"}
    >
      {meeting ? <MeetingHead column={column} meeting={meeting} /> : <PoolHead cards={cards} themes={themes} />}
      <div className="app-board__body">
        {isEmpty ? (
          <p className="app-board__empty">
            {meeting ? "Nothing planned for this meeting yet." : "Nothing waits for a meeting."}
          </p>
        ) : null}
        {routine.length > 0 ? <Routine items={routine} /> : null}
        {cards.length + ghosts.length + themes.length > 0 ? (
          <ol className="app-board__cards">
            {cards.map((card) => (
              <Card key={card.reference} card={card} meetings={others} back={`${back}#${card.reference}`} />
            ))}
            {themes.map((theme) => (
              <ThemeToPlace key={theme.reference} theme={theme} meetings={others} back={back} />
            ))}
            {ghosts.map((ghost) => (
              <GhostCard key={ghost.key} ghost={ghost} />
            ))}
          </ol>
        ) : null}
      </div>
    </section>
  );
}

function PoolHead({ cards, themes }: { cards: readonly BoardCard[]; themes: readonly ThemeCard[] }) {
  const minutes = [...cards, ...themes].reduce((sum, card) => sum + card.minutes, 0);
  return (
    <div className="app-board__head">
      <div className="app-board__title">
        <h2 className="app-board__day" id="column-pool">
          To place
        </h2>
        <span className="app-board__facts">
          {cards.length + themes.length}, {minuteText(minutes)}
        </span>
      </div>
    </div>
  );
}

/** Business that comes with every meeting: one line, for it is arranged on the meeting's own page. */
function Routine({ items }: { items: readonly BoardCard[] }) {
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <details className="app-board-fold">
      <summary>
        {items.length === 1 ? "1 routine item" : `${items.length} routine items`}, {minuteText(minutes)}
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.reference} id={item.reference}>
            <a className="govuk-link" href={`/items/${item.reference}`}>
              {item.title}
            </a>
            , {item.minutes}
          </li>
        ))}
      </ul>
    </details>
  );
}
