import type { Choice } from "#app/components/choices.tsx";
import { ItemStateTag } from "#app/components/agenda-item/item-tag.tsx";
import { OrderButtons } from "#app/components/order-buttons.tsx";
import { Tag } from "#app/components/page-parts.tsx";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { ITEM_KIND_LABELS } from "#app/domain/agenda-item/states.ts";
import type { BoardCard } from "#app/services/programme/read-planner.server.ts";
import { MoveForm } from "./move-form.tsx";

/** One item on the board: what it is, how long, what waits, and the ways to move it. */
export function Card({ card, meetings, back }: { card: BoardCard; meetings: readonly Choice[]; back: string }) {
  return (
    <li className="app-board__card" id={card.reference}>
      <h3 className="app-board__item">
        <a className="govuk-link" href={`/items/${card.reference}`}>
          {card.title}
        </a>
      </h3>
      <p className="app-board__facts">
        {minuteText(card.minutes)}
        {card.kind === "theme" ? null : `, ${ITEM_KIND_LABELS[card.kind].toLowerCase()}`}
      </p>
      <p className="app-board__facts">
        {card.waiting.length > 0 ? <Tag words="With the chair" /> : <ItemStateTag state={card.state} />}
      </p>
      {card.waiting.map((variation) => (
        <p className="app-board__facts" key={variation.reference}>
          Waiting for the chair:{" "}
          <a className="govuk-link" href={`/variations/${variation.reference}`}>
            {variation.words}
          </a>
        </p>
      ))}
      {card.move.allowed ? <MoveForm card={card} meetings={meetings} back={back} /> : null}
      {card.mayOrder ? <OrderButtons item={card} back={back} /> : null}
    </li>
  );
}
