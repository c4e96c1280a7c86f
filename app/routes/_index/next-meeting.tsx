import type { SerializeFrom } from "@remix-run/node";
import { CapacityBar } from "#app/components/meeting/capacity-bar.tsx";
import { Press } from "#app/components/press.tsx";
import type { NextMeeting } from "#app/services/home/read-next-meeting.server.ts";

type Next = SerializeFrom<NextMeeting>;

/** The next meeting: in how many days, what is on it; for who prepares it its time, its dates and what has come in; for a member what is theirs to do. */
export function NextMeetingPanel({ next }: { next: Next | null }) {
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
  const { time, prepared, own } = next;
  const home = `/meetings/${next.reference}`;
  return (
    <section className="app-panel" aria-labelledby="next-meeting">
      <h2 className="app-panel__head" id="next-meeting">
        Next meeting, {next.ahead}
      </h2>
      <p className="app-panel__day">
        <a className="govuk-link" href={home}>
          {next.words}
        </a>
      </p>
      <p className="app-panel__text">{[next.bodyName, next.where].filter(Boolean).join(". ")}</p>
      {prepared ? <CapacityBar load={prepared.load} id="next" /> : null}
      {time ? <p className={`app-panel__text${time.isOver ? " app-over" : ""}`}>{time.words}</p> : null}
      {prepared ? <Prepared prepared={prepared} /> : null}
      <ul className="app-panel__rows">
        {next.agenda.map((item) => (
          <li key={item.reference}>
            <span>
              <a className="govuk-link" href={`/items/${item.reference}`}>
                {item.title}
              </a>
              {item.ask && own?.questionsUntil ? (
                <a className="govuk-link app-panel__ask" href={item.ask}>
                  Propose a question<span className="govuk-visually-hidden"> on {item.title}</span>
                </a>
              ) : null}
            </span>{" "}
            <span className="app-panel__minutes">{item.minutes} min</span>
          </li>
        ))}
        {next.more > 0 ? (
          <li>
            <a className="govuk-link" href={home}>
              and {next.more} more<span className="govuk-visually-hidden"> on its agenda</span>
            </a>
          </li>
        ) : null}
      </ul>
      {own ? <Own own={own} home={home} of={next.words} /> : null}
    </section>
  );
}

/** Whether the agenda is out, until when questions are taken, and the press by which a member says that they cannot come. */
function Own({ own, home, of }: { own: NonNullable<Next["own"]>; home: string; of: string }) {
  const { hasAgenda, questionsUntil, absence, day } = own;
  return (
    <>
      <p className="app-panel__text">
        {hasAgenda ? (
          <a className="govuk-link" href={home}>
            The agenda and its papers
          </a>
        ) : (
          "The agenda is not out yet."
        )}
        {questionsUntil ? ` Questions are taken until ${questionsUntil}.` : ""}
      </p>
      <div className="app-panel__deed">
        {absence ? <span>You have said that you cannot come.</span> : null}
        {absence?.isThatDay ? (
          <Press
            action={`/account/availability/${absence.id}/removal`}
            fields={{ back: "/" }}
            words="I can come"
            of={of}
          />
        ) : null}
        {absence && !absence.isThatDay ? (
          <a className="govuk-link" href="/account/availability">
            Your days
          </a>
        ) : null}
        {absence ? null : (
          <Press action="/account/availability" fields={{ fromOn: day, back: "/" }} words="I cannot come" of={of} />
        )}
      </div>
    </>
  );
}

function Prepared({ prepared }: { prepared: NonNullable<Next["prepared"]> }) {
  const { dates, papers, received, witnesses, confirmed, questions } = prepared;
  const ready = [
    { words: "Papers", of: papers, count: received, told: "received" },
    { words: "Witnesses", of: witnesses, count: confirmed, told: "said yes" },
  ].filter(({ of }) => of > 0);
  return (
    <>
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
