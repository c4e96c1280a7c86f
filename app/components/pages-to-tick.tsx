import { addressOfPage, type Paged } from "#app/domain/pages.ts";
import { Pagination } from "./pagination.tsx";

/** Below a form that ticks rows: how many there are on how many pages, and the way to the others. */
export function PagesToTick({
  noun,
  paged: { page, pages, total },
  here,
}: {
  noun: string;
  paged: Omit<Paged<unknown>, "rows">;
  here: string;
}) {
  if (pages === 1) return null;
  return (
    <>
      <p className="govuk-body">
        {total} {noun}, page {page} of {pages}. What you tick is kept only when you send this page.
      </p>
      <Pagination page={page} pages={pages} href={(to) => addressOfPage(here, to)} label={`Pages of ${noun}`} />
    </>
  );
}
