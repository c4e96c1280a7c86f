import { useRouteLoaderData } from "@remix-run/react";
import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import { Form } from "#app/components/form.tsx";
import type { RootData } from "#app/components/page-shell.tsx";
import { NO_LOAD } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText } from "#app/domain/calendar.ts";
import type { MonthOfYear } from "#app/domain/programme/year-line.ts";
import type { Undo } from "#app/domain/agenda-item/undo-move.ts";

/** What was just done, in words, and the deed that takes it back: for ten minutes. */
export function StatusLine({ undo, back }: { undo: Undo | null; back: string }) {
  const flash = useRouteLoaderData<RootData>("root")?.flash ?? null;
  const words = flash ?? undo?.words;
  return words ? (
    <div className="app-said app-board-said">
      <p className="app-board-said__words" role="status">
        {words}
        {undo?.effect ? ` ${undo.effect}` : ""}
      </p>
      {undo ? (
        <Form action={undo.path} version={undo.version} idPrefix="undo-" className="app-board-said__undo">
          <input type="hidden" name="back" value={back} />
          {Object.entries(undo.fields).map(([name, value]) => (
            <input type="hidden" name={name} value={value} key={name} />
          ))}
          <button className="govuk-button govuk-button--secondary app-small-button">
            Undo<span className="govuk-visually-hidden">: {undo.words}</span>
          </button>
        </Form>
      ) : null}
    </div>
  ) : null;
}

/** What the bars of the board mean. */
export function BoardKey() {
  return (
    <ul className="app-board-key">
      {KEY.map(({ words, load }) => (
        <li key={words}>
          <CapacityBar load={{ ...NO_LOAD, available: 100, ...load }} id={words.slice(0, 3)} />
          {words}
        </li>
      ))}
    </ul>
  );
}

const KEY = [
  { words: "Planned", load: { planned: 100 } },
  { words: "Asked for, or may leave", load: { asked: 100 } },
  { words: "Over the time", load: { available: 0, planned: 100 } },
];

/** The meetings of the year that have been, folded away: nothing moves there any more. */
export function PastMeetings({ months }: { months: readonly MonthOfYear[] }) {
  const past = months.flatMap(({ meetings }) => meetings).filter(({ stands }) => stands !== "to come");
  if (past.length === 0) return null;
  return (
    <details className="app-board-fold app-board-past">
      <summary>
        {past.length === 1 ? "1 meeting of this year has been" : `${past.length} meetings of this year have been`}
      </summary>
      <ul>
        {past.map((meeting) => (
          <li key={meeting.reference}>
            <a className="govuk-link" href={`/meetings/${meeting.reference}`}>
              {dateText(meeting.meetsOn)}
            </a>
            : {meeting.words}, {meeting.load.planned} of {meeting.load.available} minutes
          </li>
        ))}
      </ul>
    </details>
  );
}
