import { Tag } from "#app/components/page-parts.tsx";
import { MarkedText } from "#app/components/search/marked-text.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { BecameLines } from "#app/components/story/what-became.tsx";
import { yearLabel } from "#app/domain/municipal-year.ts";
import type { Answered } from "#app/services/search/answer-found.server.ts";
import type { Found, SearchFound } from "#app/services/search/search-records.server.ts";
import { searchAddress, type SearchAddress } from "./address.ts";
import { KindLinks, Narrow } from "./narrow.tsx";
import { Elsewhere } from "./nothing.tsx";

/** What was found, best first, with ways to narrow it. */
export function Results({
  asked,
  found,
  answered: { answer, states },
  elsewhere,
}: {
  asked: SearchAddress;
  found: SearchFound;
  answered: Answered;
  elsewhere: "working" | "published" | null;
}) {
  const rows = found.rows.filter(({ href }) => href !== answer?.row.href);
  return (
    <>
      <p className="govuk-body" role="status">
        <Summary asked={asked} found={found} />
      </p>
      {answer ? <Answer {...answer} state={states[answer.row.reference]} /> : null}
      <KindLinks asked={asked} found={found} />
      <Narrow asked={asked} found={found} />
      {found.rows.length === 0 ? (
        <p className="govuk-body">
          Nothing of this kind was found.{" "}
          <a className="govuk-link" href={searchAddress({ ...asked, kind: null, body: null, year: null })}>
            Show everything that was found
          </a>
        </p>
      ) : (
        <ol className="govuk-list app-found">
          {rows.map((row, at) => (
            <FoundRow key={at} row={row} state={row.kind === "theme" ? states[row.reference] : undefined} />
          ))}
        </ol>
      )}
      <Pagination
        page={found.page}
        pages={found.pages}
        href={(page) => searchAddress(asked, { page })}
        label="Pages of what was found"
      />
      {elsewhere ? (
        <p className="govuk-body">
          You can also <Elsewhere asked={asked} elsewhere={elsewhere} />.
        </p>
      ) : null}
    </>
  );
}

function Summary({ asked, found }: { asked: SearchAddress; found: SearchFound }) {
  if (found.more) return <TooMany asked={asked} found={found} />;
  const count = found.total === 1 ? "1 record" : `${found.total.toLocaleString("en-GB")} records`;
  const page = found.pages > 1 ? `, page ${found.page} of ${found.pages}` : "";
  if (found.meant)
    return (
      <>
        Showing results for <strong>{found.meant}</strong>, because nothing was found for “{asked.typed}”: {count}
        {page}
      </>
    );
  if (found.how === "some")
    return (
      <>
        Nothing contains all of “{asked.typed}”. {count} with some of these words{page}
      </>
    );
  return (
    <>
      {count} for “{asked.typed}”{page}
    </>
  );
}

/** More than are held against each other: how they are ordered then, and what helps. */
function TooMany({ asked, found }: { asked: SearchAddress; found: SearchFound }) {
  const which = found.meant ?? asked.typed;
  return (
    <>
      More than {found.total.toLocaleString("en-GB")} records {found.how === "some" ? "with some of the words" : "for"}{" "}
      “{which}”, page {found.page} of {found.pages}. Titles come first, and then what was written last. To find one, add
      a word or choose a kind, a body or a year.
    </>
  );
}

/** Years of different bodies start on different days; the label is that of most of them. */
export const COMMON_YEAR = { yearStartMonth: 5, yearStartDay: 1 };

function factsOf(row: Found): string {
  const year = row.startYear === null ? "" : yearLabel(row.startYear, COMMON_YEAR);
  return [`${row.kindWords} ${row.reference}`, row.bodyName, year].filter(Boolean).join(", ");
}

/** The theme that answers what was asked, with what became of it: most who search need to go no further. */
function Answer({ row, lines, state }: Pick<NonNullable<Answered["answer"]>, "row" | "lines"> & { state?: string }) {
  return (
    <section className="app-answer" aria-label="What became of it">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
        <a className="govuk-link" href={row.href}>
          {row.title.map(({ text }) => text).join("")}
        </a>{" "}
        {state ? <Tag words={state} /> : null}
      </h2>
      <BecameLines lines={lines} />
      <p className="app-found__facts">{factsOf(row)}</p>
    </section>
  );
}

function FoundRow({ row, state }: { row: Found; state?: string }) {
  return (
    <li className="app-found__row">
      <h2 className="govuk-heading-s app-found__title">
        <a className="govuk-link" href={row.href}>
          <MarkedText parts={row.title} />
        </a>{" "}
        {state ? <Tag words={state} /> : null}
      </h2>
      {row.words.length > 0 ? (
        <p className="govuk-body app-found__words">
          <MarkedText parts={row.words} />
        </p>
      ) : null}
      <p className="app-found__facts">{factsOf(row)}</p>
    </li>
  );
}
