import type { Choice } from "#app/components/choices.tsx";
import { Form } from "#app/components/form.tsx";
import { MeetingField, ReasonFields } from "#app/components/agenda-item/move-fields.tsx";
import { HOW_MOVED_TEXT } from "#app/domain/agenda-item/moved-sentence.ts";
import type { BoardCard } from "#app/services/programme/read-planner.server.ts";

/** The plain way to move an item: choose a place, say why where it must be said, move. */
export function MoveForm({ card, meetings, back }: { card: BoardCard; meetings: readonly Choice[]; back: string }) {
  const home = `/items/${card.reference}`;
  return (
    <details className="app-board__move">
      <summary>
        Move<span className="govuk-visually-hidden"> {card.title}</span>
      </summary>
      <Form action={`${home}/schedule`} version={card.version} idPrefix={`${card.reference}-`}>
        <input type="hidden" name="back" value={back} />
        {HOW_MOVED_TEXT[card.move.how] ? <p className="app-board__facts">{HOW_MOVED_TEXT[card.move.how]}</p> : null}
        <MeetingField meetings={meetings} label="Move to" blank="Choose a meeting" />
        {card.move.reasonNeeded ? <ReasonFields needed /> : null}
        <div className="govuk-button-group">
          <button className="govuk-button" data-module="govuk-button" data-prevent-double-click="true">
            Move<span className="govuk-visually-hidden"> {card.title}</span>
          </button>
          {card.meeting ? (
            <button
              className="govuk-button govuk-button--secondary"
              formAction={`${home}/deferral`}
              name="deed"
              value="defer"
            >
              Defer
              <span className="govuk-visually-hidden">: take {card.title} off the meeting</span>
            </button>
          ) : null}
        </div>
      </Form>
    </details>
  );
}
