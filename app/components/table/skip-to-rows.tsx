import { Say } from "#app/components/say.tsx";

/** The id of the first rows of a list. */
export const ROWS_ID = "rows";

/** The first stop of a page that is a list: past all that stands above its rows. */
export function SkipToRows() {
  return (
    <a href={`#${ROWS_ID}`} className="govuk-skip-link app-skip-to-rows" data-module="govuk-skip-link">
      <Say of="shell.skipToList" />
    </a>
  );
}
