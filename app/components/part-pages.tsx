import { Pagination } from "#app/components/pagination.tsx";
import { Say, useSay } from "#app/components/say.tsx";
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
  const say = useSay();
  return (
    <Pagination
      page={of.page}
      pages={of.pages}
      href={(page) => `${addressOfPage(here, page, part)}#${part}`}
      label={say("record.pagesOf", { title })}
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
        <Say of="record.inAll" with={{ total: total.toLocaleString("en-GB"), page, pages }} />
      </p>
      <PartPages {...props} />
    </>
  );
}
