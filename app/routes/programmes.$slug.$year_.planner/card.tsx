import type { Choice } from "#app/components/choices.tsx";
import { OrderButtons } from "#app/components/order-buttons.tsx";
import { Tag } from "#app/components/page-parts.tsx";
import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import type { Ghost } from "#app/services/programme/planner-ghosts.server.ts";
import type { ThemeCard } from "#app/services/programme/planner-themes.server.ts";
import type { BoardCard } from "#app/services/programme/read-planner.server.ts";
import { MoveForm, PlaceForm } from "./move-form.tsx";

/** Whether cards hold their forms, the meetings that those offer, and the address that they come back to. */
type Moving = { opens: boolean; meetings: readonly Choice[]; back: string };

/** One item on the board: what it is, who leads, how long, what waits for the chair, and the ways to move it. */
export function Card({ card, opens, meetings, back }: { card: BoardCard } & Moving) {
  const facts = [card.kind === "statutory" ? "Required by law" : "", card.lead ?? ""].filter(Boolean).join(". ");
  return (
    <li
      className={`app-board__card${card.leaving ? " app-board__card--leaving" : ""}`}
      id={card.reference}
      data-movable={(opens && card.move.allowed) || undefined}
    >
      <h3 className="app-board__item">
        <a className="govuk-link" href={`/items/${card.reference}`}>
          {card.title}
        </a>
      </h3>
      {facts ? <p className="app-board__facts">{facts}</p> : null}
      {card.away ? <p className="app-board__facts app-board__away">{card.away}</p> : null}
      {card.state === "deferred" ? (
        <p className="app-board__facts">
          <Tag words={ITEM_STATES.deferred.words} />
        </p>
      ) : null}
      {card.waiting.map((variation) => (
        <p className="app-board__facts" key={variation.reference}>
          <Tag words="With the chair" />{" "}
          <a className="govuk-link" href={`/variations/${variation.reference}`}>
            {card.leaving}
            <span className="govuk-visually-hidden">: {variation.words}</span>
          </a>
        </p>
      ))}
      <Drafted words={card.draft.words} />
      <p className="app-board__minutes">{minuteText(card.minutes)}</p>
      {card.move.allowed && !opens ? (
        <MoveElsewhere words="Move" title={card.title} href={`/items/${card.reference}/schedule`} />
      ) : null}
      {card.move.allowed && opens ? (
        <details className="app-board__move">
          <summary>
            Move<span className="govuk-visually-hidden"> {card.title}</span>
          </summary>
          <MoveForm card={card} meetings={meetings} back={back} />
          {card.mayOrder && (card.above || card.below) ? (
            <div className="app-board__order">
              Or here: <OrderButtons item={card} back={back} />
            </div>
          ) : null}
        </details>
      ) : null}
    </li>
  );
}

/** An approved theme without an item: placing it makes the item. */
export function ThemeToPlace({ theme, opens, meetings, back }: { theme: ThemeCard } & Moving) {
  const mayPlace = theme.move.allowed && meetings.length > 0;
  return (
    <li className="app-board__card" id={theme.reference} data-movable={(opens && mayPlace) || undefined}>
      <h3 className="app-board__item">
        <a className="govuk-link" href={`/themes/${theme.reference}`}>
          {theme.title}
        </a>
      </h3>
      {theme.lead ? <p className="app-board__facts">{theme.lead}</p> : null}
      <p className="app-board__facts">
        <Tag words={theme.words} />
      </p>
      <Drafted words={theme.draft.words} />
      <p className="app-board__minutes">{minuteText(theme.minutes)}</p>
      {mayPlace && !opens ? (
        <MoveElsewhere words="Place" title={theme.title} href={`/themes/${theme.reference}/items/new`} />
      ) : null}
      {mayPlace && opens ? (
        <details className="app-board__move">
          <summary>
            Place<span className="govuk-visually-hidden"> {theme.title}</span>
          </summary>
          <PlaceForm theme={theme} meetings={meetings} back={back} />
        </details>
      ) : null}
    </li>
  );
}

/** The way to the page of the same form, on a board that has no room for all of them. */
function MoveElsewhere({ words, title, href }: { words: string; title: string; href: string }) {
  return (
    <p className="app-board__facts">
      <a className="govuk-link" href={href}>
        {words}
        <span className="govuk-visually-hidden"> {title}</span>
      </a>
    </p>
  );
}

function Drafted({ words }: { words: string }) {
  if (words === "") return null;
  return (
    <p className="app-board__facts">
      <Tag words="Draft" /> {words}
    </p>
  );
}

/** An item where the chair is asked to put it, or where the draft plan would: not there yet. */
export function GhostCard({ ghost }: { ghost: Ghost }) {
  return (
    <li className={`app-board__card app-board__card--ghost${ghost.isDraft ? " app-board__card--draft" : ""}`}>
      <h3 className="app-board__item">
        <a className="govuk-link" href={ghost.href}>
          {ghost.title}
        </a>
      </h3>
      <p className="app-board__facts">{ghost.isDraft ? <Tag words="Draft" /> : <Tag words="With the chair" />}</p>
      <p className="app-board__minutes">
        <a className="govuk-link" href={ghost.asked}>
          {ghost.words}
          <span className="govuk-visually-hidden">
            {ghost.isDraft ? ", in the draft plan" : ", if the chair agrees"}
          </span>
        </a>
      </p>
    </li>
  );
}
