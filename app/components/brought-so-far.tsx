import { instantText } from "#app/domain/calendar.ts";
import { addressOfPage, type Paged } from "#app/domain/pages.ts";
import { Tag } from "./page-parts.tsx";
import { Pagination } from "./pagination.tsx";

type Brought = { id: number; title: string; bodyName: string; state: string; broughtAt: string; broughtByName: string };

/** What was brought in at this address so far, what waits first: a page of it. */
export function BroughtSoFar<B extends Brought>({
  brought: { rows, page, pages },
  home,
  states,
}: {
  brought: Paged<B>;
  home: string;
  states: Readonly<Record<B["state"], { words: string }>>;
}) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="brought">
      <h2 className="govuk-heading-m" id="brought">
        Brought in so far
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {rows.map(({ id, title, bodyName, state, broughtAt, broughtByName }) => (
          <li key={id}>
            <a className="govuk-link app-import__name" href={`${home}/${id}`}>
              {title.charAt(0).toUpperCase() + title.slice(1)}
            </a>{" "}
            <Tag words={states[state as B["state"]].words} />
            <span className="app-quiet app-block">
              {bodyName}, {broughtByName}, {instantText(broughtAt)}
            </span>
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        href={(to) => addressOfPage(home, to)}
        label="Pages of what was brought in"
      />
    </section>
  );
}
