import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import type { OwnPart } from "#app/services/home/read-mine.server.ts";

type Props = { of: { page: number; pages: number; total: number }; part: OwnPart; here: string; title: string };

/** The pages of one part, and how much of it there is in all; the other parts stay where they are. */
export function OwnPages({ of: { page, pages, total }, part, here, title }: Props) {
  if (pages === 1) return null;
  return (
    <>
      <p className="govuk-body">
        {total.toLocaleString("en-GB")} in all, page {page} of {pages}
      </p>
      <Pagination
        page={page}
        pages={pages}
        href={(other) => `${addressOfPage(here, other, part)}#${part}`}
        label={`Pages of: ${title}`}
      />
    </>
  );
}
