import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import type { BoardCard } from "#app/services/programme/read-planner.server.ts";

/** Business that comes with every meeting: one quiet line, for it is arranged on the meeting's own page. */
export function Business({ card }: { card: BoardCard }) {
  return (
    <li className="app-board__business" id={card.reference}>
      <a className="govuk-link govuk-link--no-underline" href={`/items/${card.reference}`}>
        {card.title}
      </a>
      , {minuteText(card.minutes)}
    </li>
  );
}
