import { useLanguage } from "#app/components/response-context.ts";
import { In, Label, linkTo, Say, strong, Twin, useSay } from "#app/components/say.tsx";
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

/** A title in Welsh, and how a theme stands, where that is known of what was found. */
type Known = { titleCy: string | undefined; stateWords: string | undefined };

/** What was found, best first, with ways to narrow it. */
export function Results({
  asked,
  found,
  answered: { answer, states, titlesCy },
  elsewhere,
}: {
  asked: SearchAddress;
  found: SearchFound;
  answered: Answered;
  elsewhere: "working" | "published" | null;
}) {
  const say = useSay();
  const rows = found.rows.filter(({ href }) => href !== answer?.row.href);
  const stateOf = ({ kind, reference }: Found) => (kind === "theme" ? states[reference] : undefined);
  const everything = searchAddress({ ...asked, kind: null, body: null, year: null });
  return (
    <>
      <p className="govuk-body" role="status">
        <Summary asked={asked} found={found} />
      </p>
      {answer ? <Answer {...answer} titleCy={titlesCy[answer.row.reference]} stateWords={stateOf(answer.row)} /> : null}
      <KindLinks asked={asked} found={found} />
      <Narrow asked={asked} found={found} />
      {found.rows.length === 0 ? (
        <p className="govuk-body">
          <Say of="search.noneOfKind" with={{ link: linkTo(everything) }} />
        </p>
      ) : (
        <ol className="govuk-list app-found">
          {rows.map((row, at) => (
            <FoundRow key={at} row={row} titleCy={titlesCy[row.reference]} stateWords={stateOf(row)} />
          ))}
        </ol>
      )}
      <Pagination
        page={found.page}
        pages={found.pages}
        href={(page) => searchAddress(asked, { page })}
        label={say("search.pages")}
      />
      {elsewhere ? (
        <p className="govuk-body">
          <Say of="search.also" with={{ search: <Elsewhere asked={asked} elsewhere={elsewhere} /> }} />
        </p>
      ) : null}
    </>
  );
}

function Summary({ asked, found }: { asked: SearchAddress; found: SearchFound }) {
  const say = useSay();
  const number = found.total.toLocaleString("en-GB");
  const { typed } = asked;
  if (found.more) {
    const which = { number, typed: found.meant ?? typed, page: found.page, pages: found.pages };
    const many = { ...which, narrow: <Say of="search.toFindOne" /> };
    return <Say of={found.how === "some" ? "search.tooManySome" : "search.tooMany"} with={many} />;
  }
  const records = say("search.records", { count: found.total, number });
  const page = found.pages > 1 ? say("search.page", found) : "";
  if (found.meant) return <Say of="search.meant" with={{ strong, meant: found.meant, typed, records, page }} />;
  return <Say of={found.how === "some" ? "search.some" : "search.found"} with={{ typed, records, page }} />;
}

/** Years of different bodies start on different days; the label is that of most of them. */
const COMMON_YEAR = { yearStartMonth: 5, yearStartDay: 1 };

function Facts({ row }: { row: Found }) {
  const year = row.startYear === null ? "" : `, ${yearLabel(row.startYear, COMMON_YEAR)}`;
  return (
    <p className="app-found__facts">
      <Label of={row.kindWords} /> {row.reference}, <Twin en={row.bodyName} />
      {year}
    </p>
  );
}

/** The theme that answers what was asked, with what became of it: most who search need to go no further. */
function Answer({ row, lines, titleCy, stateWords }: NonNullable<Answered["answer"]> & Known) {
  return (
    <section className="app-answer" aria-label={useSay()("story.became")}>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
        <a className="govuk-link" href={row.href}>
          <Twin en={row.title.map(({ text }) => text).join("")} cy={titleCy} />
        </a>{" "}
        {stateWords ? <Tag words={stateWords} /> : null}
      </h2>
      <BecameLines lines={lines} />
      <Facts row={row} />
    </section>
  );
}

/** What was looked for stands out in the English alone: of the Welsh it is not known where it stands. */
function Title({ row, titleCy }: { row: Found } & Pick<Known, "titleCy">) {
  const language = useLanguage();
  if (titleCy && language === "cy") return <>{titleCy}</>;
  return (
    <In lang="en">
      <MarkedText parts={row.title} />
    </In>
  );
}

function FoundRow({ row, titleCy, stateWords }: { row: Found } & Known) {
  return (
    <li className="app-found__row">
      <h2 className="govuk-heading-s app-found__title">
        <a className="govuk-link" href={row.href}>
          <Title row={row} titleCy={titleCy} />
        </a>{" "}
        {stateWords ? <Tag words={stateWords} /> : null}
      </h2>
      {row.words.length > 0 ? (
        <p className="govuk-body app-found__words">
          <In lang="en">
            <MarkedText parts={row.words} />
          </In>
        </p>
      ) : null}
      <Facts row={row} />
    </li>
  );
}
