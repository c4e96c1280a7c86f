import { Fragment } from "react";
import type { Counted } from "#app/domain/follow-up/lateness.ts";

/** "38 open, 4 work late, 1 reply late": each number leads to the list that it counts. */
export function CountedLinks({ counts }: { counts: readonly Counted[] }) {
  return counts.map(({ words, href }, index) => (
    <Fragment key={href}>
      {index > 0 ? ", " : ""}
      <a className="govuk-link" href={href}>
        {words}
      </a>
    </Fragment>
  ));
}

/** The same as the first line of a page. */
export function CountedLine({ counts }: { counts: readonly Counted[] }) {
  return (
    <p className="govuk-body-l">
      <CountedLinks counts={counts} />
    </p>
  );
}
