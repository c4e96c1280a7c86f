import { Label, Say, Twin } from "#app/components/say.tsx";
import { YEAR_MARKS, type YearPicture } from "#app/domain/programme/year-picture.ts";

/** The year as a list, for screens too narrow for its picture: each meeting with how full it is and its themes. */
export function YearList({ picture: { meetings, lanes } }: { picture: YearPicture }) {
  const without = lanes.filter((lane) => lane.without !== "" && lane.points.every(({ mark }) => mark === "moved"));
  return (
    <ol className="govuk-list app-year-list">
      {meetings.map(({ on, day, href, state, stateWords, timeWords }) => (
        <li key={href} className="app-year-list__entry">
          <a className="govuk-link govuk-!-font-weight-bold" href={href}>
            {day}
          </a>
          <span className="app-block app-quiet">
            <Label of={stateWords} />. {state === "cancelled" ? null : `${timeWords}.`}
          </span>
          <Lanes of={lanes.filter(({ points }) => points.some((point) => point.on === on))} on={on} />
        </li>
      ))}
      {without.length > 0 ? (
        <li className="app-year-list__entry">
          <strong>
            <Say of="year.withoutDate" />
          </strong>
          <Lanes of={without} on={null} />
        </li>
      ) : null}
    </ol>
  );
}

function Lanes({ of, on }: { of: YearPicture["lanes"]; on: string | null }) {
  if (of.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
      {of.map(({ key, title, titleCy, href, points, without }) => {
        const point = points.find((one) => one.on === on);
        return (
          <li key={key}>
            <a className="govuk-link" href={href}>
              <Twin en={title} cy={titleCy} />
            </a>
            <span className="app-quiet">
              , <Label of={point ? YEAR_MARKS[point.mark].words : without} lower />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
