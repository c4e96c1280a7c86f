import type { SerializeFrom } from "@remix-run/node";
import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import type { NextMeeting } from "#app/services/home/read-next-meeting.server.ts";

/** The next meeting: in how many days, what is on it, and for who prepares it its time, its dates and what has come in. */
export function NextMeetingPanel({ next }: { next: SerializeFrom<NextMeeting> | null }) {
  if (!next)
    return (
      <section className="app-panel" aria-labelledby="next-meeting">
        <h2 className="app-panel__head" id="next-meeting">
          Next meeting
        </h2>
        <p className="app-panel__text">
          No meeting is planned yet. <a href="/meetings">Look at the meetings</a>.
        </p>
      </section>
    );
  const { prepared } = next;
  return (
    <section className="app-panel" aria-labelledby="next-meeting">
      <h2 className="app-panel__head" id="next-meeting">
        Next meeting, {next.ahead}
      </h2>
      <p className="app-panel__day">
        <a className="govuk-link" href={`/meetings/${next.reference}`}>
          {next.words}
        </a>
      </p>
      <p className="app-panel__text">{[next.bodyName, next.where].filter(Boolean).join(". ")}</p>
      {prepared ? <Prepared prepared={prepared} /> : null}
      <ul className="app-panel__rows">
        {next.agenda.map((item) => (
          <li key={item.reference}>
            <a className="govuk-link" href={`/items/${item.reference}`}>
              {item.title}
            </a>{" "}
            <span>{item.minutes} minutes</span>
          </li>
        ))}
        {next.more > 0 ? (
          <li>
            <a className="govuk-link" href={`/meetings/${next.reference}`}>
              and {next.more} more
            </a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Prepared({ prepared }: { prepared: NonNullable<SerializeFrom<NextMeeting>["prepared"]> }) {
  const { load, loadWords, isOver, dates, papers, received, witnesses, confirmed, questions } = prepared;
  const ready = [
    { words: "Papers", of: papers, count: received, told: "received" },
    { words: "Witnesses", of: witnesses, count: confirmed, told: "said yes" },
  ].filter(({ of }) => of > 0);
  return (
    <>
      <CapacityBar load={load} id="next" />
      <p className={`app-panel__text${isOver ? " app-over" : ""}`}>{loadWords}</p>
      {dates.length > 0 ? (
        <ol className="app-dates">
          {dates.map(({ label, rest, day, code, words }) => (
            <li key={label} className={`app-dates__date app-dates__date--${code}`}>
              <span>{day}</span> <span>{`${label}${rest}`}</span> <span>{words}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {ready.length + questions > 0 ? (
        <ul className="app-panel__rows">
          {ready.map(({ words, of, count, told }) => (
            <li key={words}>
              <span>{words}</span>{" "}
              <span>
                <strong>
                  {count} of {of}
                </strong>{" "}
                {told}
              </span>
            </li>
          ))}
          {questions > 0 ? (
            <li>
              <span>Questions</span>{" "}
              <span>
                <strong>{questions}</strong> to put
              </span>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}
