import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";

/** The pages of one long part of a page: each is an address, which comes to the part. */
export function PartPages({
  of,
  here,
  part,
  title,
}: {
  of: { page: number; pages: number };
  here: string;
  part: string;
  title: string;
}) {
  return (
    <Pagination
      page={of.page}
      pages={of.pages}
      href={(page) => `${addressOfPage(here, page, part)}#${part}`}
      label={`Pages of: ${title}`}
    />
  );
}
