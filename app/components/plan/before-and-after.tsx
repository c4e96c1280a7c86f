import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import type { MeetingEffect } from "#app/domain/plan/total-effect.ts";

/** Every meeting that several moves touch, before and after all of them, in words and as a bar. */
export function BeforeAndAfter({ meetings, idPrefix = "" }: { meetings: readonly MeetingEffect[]; idPrefix?: string }) {
  if (meetings.length === 0) return null;
  return (
    <ul className="app-effects">
      {meetings.map(({ reference, day, before, after }) => (
        <li className="app-effects__meeting" key={reference}>
          <a className="govuk-link app-effects__day" href={`/meetings/${reference}`}>
            {day}
          </a>
          <dl className="app-effects__sides">
            {[
              { side: "Now", ...before },
              { side: "After", ...after },
            ].map(({ side, words, load }) => (
              <div key={side}>
                <dt>{side}</dt>
                <dd>
                  <CapacityBar load={load} id={`${idPrefix}${reference}-${side}`} />
                  {words}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
