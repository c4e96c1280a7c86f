import { Card } from "#app/components/card.tsx";
import { Say, Twin } from "#app/components/say.tsx";
import type { YearPicture } from "#app/domain/programme/year-picture.ts";
import { YearOnPhones } from "./year-on-phones.tsx";
import { YearSvg } from "./year-picture.tsx";

/** The year as it stands among other things: drawn as wide as the screen allows, and the same as a list behind it. */
export function YearInShort({ picture, href, of }: { picture: YearPicture; href: string; of: string }) {
  if (picture.lanes.length === 0) return null;
  return (
    <Card id="year" title={<Say of="year.inOnePicture" />}>
      <YearSvg picture={picture} of={of} brief>
        <YearOnPhones picture={picture} of={of} />
      </YearSvg>
      <details className="govuk-details govuk-!-margin-bottom-2">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            <Say of="year.asList" />
          </span>
        </summary>
        <ul className="govuk-list govuk-details__text">
          {picture.lanes.map((lane) => (
            <li key={lane.key}>
              <a className="govuk-link" href={lane.href}>
                <Twin en={lane.title} cy={lane.titleCy} />
              </a>
              <span className="app-quiet">: {lane.words}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          <Say of="year.whole" />
        </a>
      </p>
    </Card>
  );
}
