import type { ReactNode } from "react";
import { ITEM_TEXTS } from "#app/domain/agenda-item/fields.ts";
import { pick } from "#app/domain/field.ts";
import type { Choice } from "#app/components/choices.tsx";
import { HiddenField, TextField } from "#app/components/fields.tsx";
import { Form, useField } from "#app/components/form.tsx";
import { MeetingField } from "#app/components/agenda-item/move-fields.tsx";
import { BOARD_REASONS } from "#app/domain/agenda-item/move-reasons.ts";
import { HOW_MOVED_TEXT } from "#app/domain/agenda-item/moved-sentence.ts";
import type { HowMoved } from "#app/domain/agenda-item/how-moved.ts";
import type { ThemeCard } from "#app/services/programme/planner-themes.server.ts";
import type { BoardCard } from "#app/services/programme/read-planner.server.ts";

const REASONS = Object.entries(BOARD_REASONS).map(([value, words]) => ({ value, words }));

/** The plain way to move an item, and what every other way sends: choose a place, say why where it must be said, move. */
export function MoveForm({ card, meetings, back }: { card: BoardCard; meetings: readonly Choice[]; back: string }) {
  const home = `/items/${card.reference}`;
  return (
    <Form
      action={`${home}/schedule`}
      version={card.version}
      idPrefix={`${card.reference}-`}
      className="app-board__form"
    >
      <input type="hidden" name="back" value={back} />
      <How how={card.move.how} />
      <MeetingField meetings={meetings} label="To" blank="Choose a meeting" />
      {card.move.reasonNeeded ? (
        <>
          <Why />
          <TextField name="reasonWords" label="In your words (for another reason)" />
        </>
      ) : null}
      <HiddenField name="known" given={card.draft.known ?? ""} />
      <Ways isDraftOpen={card.draft.isOpen}>
        <div className="app-board__buttons">
          <Send how={card.move.how} deed="Move" title={card.title} isSecond={card.draft.isOpen} />
          {card.meeting ? (
            <button
              className="govuk-button govuk-button--secondary app-small-button"
              formAction={`${home}/deferral`}
              name="deed"
              value="defer"
              data-way="off"
            >
              Defer
              <span className="govuk-visually-hidden">: take {card.title} off the meeting</span>
            </button>
          ) : null}
        </div>
        <div className="app-board__buttons">
          <Draft title={card.title} action={`${home}/draft-plan`} way="to" isFirst={card.draft.isOpen} />
          {card.meeting ? <Draft title={card.title} action={`${home}/draft-plan`} way="off" /> : null}
        </div>
      </Ways>
    </Form>
  );
}

/** The same for a theme that has no item yet: what the item starts from goes along, and is edited on its own page later. */
export function PlaceForm({ theme, meetings, back }: { theme: ThemeCard; meetings: readonly Choice[]; back: string }) {
  const { witnessWords, minutes, leadMemberId } = theme.text;
  const fields = {
    ...pick(theme.text, [...ITEM_TEXTS, "format"]),
    minutes: String(minutes),
    leadMemberId: leadMemberId === null ? "" : String(leadMemberId),
    witnesses: witnessWords.join("\n"),
    back,
  };
  return (
    <Form action={`/themes/${theme.reference}/items/new`} idPrefix={`${theme.reference}-`} className="app-board__form">
      {Object.entries(fields)
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
      <How how={theme.move.how} />
      <MeetingField meetings={meetings} label="To" blank="Choose a meeting" />
      <HiddenField name="known" given={theme.draft.known ?? ""} />
      <Ways isDraftOpen={theme.draft.isOpen}>
        <div className="app-board__buttons">
          <Send how={theme.move.how} deed="Place" title={theme.title} isSecond={theme.draft.isOpen} />
        </div>
        <div className="app-board__buttons">
          <Draft
            title={theme.title}
            action={`/themes/${theme.reference}/draft-plan`}
            way="to"
            isFirst={theme.draft.isOpen}
          />
        </div>
      </Ways>
    </Form>
  );
}

/** The reasons that fit, in place: one press each. */
function Why() {
  const { name, value: given } = useField("reasonCode");
  return (
    <fieldset className="app-picks">
      <legend>Why</legend>
      {REASONS.map(({ value, words }) => (
        <label className="app-pick" key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === given} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

/** To the chair or at once, and into the draft plan: the draft first where one is open, so that a dragged card goes there. */
function Ways({ isDraftOpen, children: [now, draft] }: { isDraftOpen: boolean; children: [ReactNode, ReactNode] }) {
  return isDraftOpen ? (
    <>
      {draft}
      {now}
    </>
  ) : (
    <>
      {now}
      {draft}
    </>
  );
}

function Draft({
  title,
  action,
  way,
  isFirst = false,
}: {
  title: string;
  action: string;
  way: "to" | "off";
  isFirst?: boolean;
}) {
  return (
    <button
      className={`govuk-button${isFirst ? "" : " govuk-button--secondary"} app-small-button`}
      formAction={action}
      name="deed"
      value={way}
      data-way={way}
    >
      {way === "to" ? "Add to the draft plan" : "Defer in the draft"}
      <span className="govuk-visually-hidden">: {title}</span>
    </button>
  );
}

function How({ how }: { how: HowMoved["how"] }) {
  return HOW_MOVED_TEXT[how] ? <p className="app-board__facts">{HOW_MOVED_TEXT[how]}</p> : null;
}

function Send({
  how,
  deed,
  title,
  isSecond,
}: {
  how: HowMoved["how"];
  deed: string;
  title: string;
  isSecond: boolean;
}) {
  return (
    <button
      className={`govuk-button${isSecond ? " govuk-button--secondary" : ""} app-small-button`}
      data-prevent-double-click="true"
      data-module="govuk-button"
      data-way="to"
    >
      {how === "variation" ? "Ask the chair" : deed}
      <span className="govuk-visually-hidden">{how === "variation" ? ` to move ${title}` : ` ${title}`}</span>
    </button>
  );
}
