import type { ReactNode } from "react";
import { Card } from "#app/components/card.tsx";
import { Folds } from "#app/components/folds.tsx";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import type { Paged } from "#app/domain/pages.ts";

type Props<T> = {
  id: string;
  title: string;
  of: Paged<T>;
  here: string;
  /** What is long and read by few is folded on a narrow screen. */
  folded?: boolean;
  children: (rows: T[]) => ReactNode;
};

/** A part of the page and its own pages; nothing where the year has none of it. */
export function Listed<T>({ id, title, of, here, folded = false, children }: Props<T>) {
  if (of.total === 0) return null;
  const content = (
    <>
      {children(of.rows)}
      <PartPagesInAll of={of} here={here} part={id} title={title} />
    </>
  );
  if (folded) {
    return (
      <Folds id={id} title={title}>
        {content}
      </Folds>
    );
  }
  return (
    <Card id={id} title={title}>
      {content}
    </Card>
  );
}
