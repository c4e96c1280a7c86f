import { PartPages } from "#app/components/part-pages.tsx";
import type { OwnPart } from "#app/services/home/read-mine.server.ts";

type Props = { of: { page: number; pages: number; total: number }; part: OwnPart; here: string; title: string };

/** The pages of one part, and how much of it there is in all; the other parts stay where they are. */
export function OwnPages({ of, part, here, title }: Props) {
  if (of.pages === 1) return null;
  return (
    <>
      <p className="govuk-body">
        {of.total.toLocaleString("en-GB")} in all, page {of.page} of {of.pages}
      </p>
      <PartPages of={of} here={here} part={part} title={title} />
    </>
  );
}
