import type { Choice } from "#app/components/choices.tsx";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { USUAL_MINUTES } from "#app/domain/agenda-item/text.ts";
import type { ThemeCard } from "#app/services/programme/planner-themes.server.ts";
import type { BoardCard, BoardColumn } from "#app/services/programme/read-planner.server.ts";
import { Card, GhostCard, ThemeToPlace } from "./card.tsx";
import { MeetingHead } from "./meeting-head.tsx";

/** One place on the board: what is to be placed, or a meeting with its dates, its time and its items. */
export function Column({
  column,
  themes,
  moreThemes,
  home,
  opens,
  meetings,
  back,
}: {
  column: BoardColumn;
  themes: readonly ThemeCard[];
  moreThemes: number;
  /** The address of the programme. */
  home: string;
  /** Whether each card holds the form that moves it. */
  opens: boolean;
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
      {meeting ? (
        <MeetingHead column={column} meeting={meeting} />
      ) : (
        <PoolHead column={column} themesInAll={themes.length + moreThemes} />
      )}
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
              <Card
                key={card.reference}
                card={card}
                opens={opens}
                meetings={others}
                back={`${back}#${card.reference}`}
              />
            ))}
            {themes.map((theme) => (
              <ThemeToPlace key={theme.reference} theme={theme} opens={opens} meetings={others} back={back} />
            ))}
            {ghosts.map((ghost) => (
              <GhostCard key={ghost.key} ghost={ghost} />
            ))}
          </ol>
        ) : null}
        <More of={column} themes={moreThemes} home={home} />
      </div>
    </section>
  );
}

function PoolHead({
  column: { cards, routine, more, load },
  themesInAll,
}: {
  column: BoardColumn;
  themesInAll: number;
}) {
  const minutes = load.planned - minutesOf(routine) + themesInAll * USUAL_MINUTES;
  return (
    <div className="app-board__head">
      <div className="app-board__title">
        <h2 className="app-board__day" id="column-pool">
          To place
        </h2>
        <span className="app-board__facts">
          {cards.length + more + themesInAll}, {minuteText(minutes)}
        </span>
      </div>
    </div>
  );
}

/** Business that comes with every meeting: one line, for it is arranged on the meeting's own page. */
function Routine({ items }: { items: readonly BoardCard[] }) {
  return (
    <details className="app-board-fold">
      <summary>
        {items.length === 1 ? "1 routine item" : `${items.length} routine items`}, {minuteText(minutesOf(items))}
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

function minutesOf(items: readonly BoardCard[]): number {
  return items.reduce((sum, item) => sum + item.minutes, 0);
}

/** What else there is of a place than the board has room for, and where all of it is. */
function More({ of: { meeting, more, moreGhosts }, themes, home }: { of: BoardColumn; themes: number; home: string }) {
  const all = meeting ? `/meetings/${meeting.reference}` : home;
  const lines = [
    { count: more, words: meeting ? "more on this meeting" : "more in the programme", href: all },
    { count: themes, words: "more themes", href: "/themes?state=approved" },
    { count: moreGhosts, words: "more asked for", href: `${home}/variations` },
  ].filter(({ count }) => count > 0);
  return lines.map(({ count, words, href }) => (
    <p className="app-board__facts" key={href}>
      <a className="govuk-link" href={href}>
        {count} {words}
      </a>
    </p>
  ));
}
