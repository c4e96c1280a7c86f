import { useLocation } from "@remix-run/react";
import { PartPages } from "#app/components/part-pages.tsx";
import { pageOf } from "#app/domain/pages.ts";

type Stays = { id: string; href: string; title: string; because: string; day?: string | null };

/** What a plan leaves where it is, each with why: a page of it. */
export function StaysList({ stays }: { stays: readonly Stays[] }) {
  const { pathname, search } = useLocation();
  const { rows, ...of } = pageOf(stays, new URLSearchParams(search).get("stays"));
  return (
    <div id="stays">
      <ul className="govuk-list">
        {rows.map(({ id, href, title, day, because }) => (
          <li key={id}>
            <a className="govuk-link" href={href}>
              {title}
            </a>
            {day ? `, ${day}` : ""}: {because}
          </li>
        ))}
      </ul>
      <PartPages of={of} here={pathname + search} part="stays" title="What stays" />
    </div>
  );
}
