import type { Piece } from "#app/domain/minutes/marked-text.ts";

/** The text of minutes with what was found marked in it; each mark begins with the number that leads to what was found. */
export function MarkedMinutes({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <div className="app-minutes__text" role="region" aria-label="The text of the minutes" tabIndex={0}>
      {pieces.map(({ words, begins, marked }, place) => (
        <span key={place}>
          {begins.map((number) => (
            <a className="govuk-link app-minutes__number" id={`text-${number}`} href={`#found-${number}`} key={number}>
              {number}
              <span className="govuk-visually-hidden"> (to what was found)</span>
            </a>
          ))}
          {marked ? <mark>{words}</mark> : words}
        </span>
      ))}
    </div>
  );
}
