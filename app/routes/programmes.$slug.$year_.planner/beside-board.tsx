import { useRouteLoaderData } from "@remix-run/react";
import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import type { RootData } from "#app/components/page-shell.tsx";
import { WhatWasDone } from "#app/components/what-was-done.tsx";
import { NO_LOAD } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText } from "#app/domain/calendar.ts";
import type { MonthOfYear } from "#app/domain/programme/year-line.ts";
import type { BoardUndo } from "#app/domain/agenda-item/undo-move.ts";

/** What was just done, and the deed that takes it back: for ten minutes, whatever else was looked at meanwhile. */
export function StatusLine({ undo, back }: { undo: BoardUndo | null; back: string }) {
  const flash = useRouteLoaderData<RootData>("root")?.flash ?? null;
  const words = [flash?.words ?? undo?.words, undo?.effect].filter(Boolean).join(" ");
  return words ? <WhatWasDone done={{ words, undo }} back={back} focused={flash !== null} /> : null;
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
