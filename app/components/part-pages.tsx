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

/** The same, and how much of the part there is in all; the other parts of the page stay where they are. */
export function PartPagesInAll(props: Parameters<typeof PartPages>[0] & { of: { total: number } }) {
  const { page, pages, total } = props.of;
  if (pages === 1) return null;
  return (
    <>
      <p className="govuk-body">
        {total.toLocaleString("en-GB")} in all, page {page} of {pages}
      </p>
      <PartPages {...props} />
    </>
  );
}
