import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import type { LongPart } from "#app/domain/programme/public-page.ts";

/** The pages of one long part of a programme's page: each is an address, which comes to the part. */
export function PartPages({
  of,
  here,
  part,
  title,
}: {
  of: { page: number; pages: number };
  here: string;
  part: LongPart;
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
