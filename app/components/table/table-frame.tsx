/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   A table drawn as cards loses its roles in some browsers unless they are said. */
import type { ReactNode } from "react";

export type TableFrameProps = {
  /** What the table holds: the name of its region, and its caption where no other is given. */
  label: string;
  /** A caption that says more than the label. */
  caption?: ReactNode;
  size?: "s" | "m" | "hidden";
  id?: string | undefined;
  className?: string | undefined;
};

/**
 * A table with its caption and its row of heads, in a region that scrolls by itself where it has to.
 * On a phone each row is a card: the cells say what they are, so the heads are not drawn there.
 */
export function TableFrame({
  label,
  caption = label,
  size = "m",
  id,
  className,
  heads,
  children,
}: TableFrameProps & { heads: ReactNode; children: ReactNode }) {
  const look = size === "hidden" ? "govuk-visually-hidden" : `govuk-table__caption govuk-table__caption--${size}`;
  return (
    <div className="app-scroll-x app-cards" role="region" aria-label={label} tabIndex={0} id={id}>
      <table className={`govuk-table app-table${className ? ` ${className}` : ""}`} role="table">
        <caption className={look}>{caption}</caption>
        <thead className="govuk-table__head" role="rowgroup">
          <tr role="row">{heads}</tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

/** Rows that belong together. */
export function TableBody({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <tbody role="rowgroup" id={id}>
      {children}
    </tbody>
  );
}

/** What the rows after it have in common, over all columns. */
export function GroupRow({ width, children }: { width: number; children: ReactNode }) {
  return (
    <tr className="app-list__group" role="row">
      <th scope="rowgroup" colSpan={width} className="govuk-table__header" role="rowheader">
        {children}
      </th>
    </tr>
  );
}

/** A row of one cell over all columns. */
export function WideRow({ width, className, children }: { width: number; className?: string; children: ReactNode }) {
  return (
    <tr className={className} role="row">
      <td colSpan={width} role="cell">
        {children}
      </td>
    </tr>
  );
}

/** What the rows add up to. */
export function TableFoot({ children }: { children: ReactNode }) {
  return <tfoot role="rowgroup">{children}</tfoot>;
}

/** How a column looks in its head and in its cells. */
export type ColumnLook = {
  label: string;
  numeric?: true;
  /** Its cell names the row. */
  names?: true;
  /** Its cells hold a tick, which is named by itself. */
  ticks?: true;
  /** What it holds says itself what it is: its name is not said before it on a card. */
  bare?: true;
  className?: string;
};

/** The head of a column; a column of ticks has a plain cell, as it heads nothing to read. */
export function Head({
  look,
  sorted,
  data,
  children,
}: {
  look: ColumnLook;
  /** What the script of lists is told of the column. */
  data?: Record<`data-${string}`, string | undefined> | undefined;
  sorted?: "ascending" | "descending" | undefined;
  children?: ReactNode;
}) {
  if (look.ticks) {
    return (
      <td className="govuk-table__header app-list__tick-cell" role="cell">
        <span className="govuk-visually-hidden">{look.label}</span>
      </td>
    );
  }
  const className = `govuk-table__header${look.numeric ? " govuk-table__header--numeric" : ""}`;
  return (
    <th scope="col" className={className} aria-sort={sorted} role="columnheader" {...data}>
      {children ?? look.label}
    </th>
  );
}

/** A cell of a column; on a card the column's name stands before what it holds. */
export function Cell({ look, children }: { look: ColumnLook; children: ReactNode }) {
  if (look.names) {
    return (
      <th scope="row" className={classes("govuk-table__header app-list__name", look.className)} role="rowheader">
        {children}
      </th>
    );
  }
  if (look.ticks) {
    return (
      <td className="app-list__tick-cell" role="cell">
        {children}
      </td>
    );
  }
  const className = classes(look.numeric && "govuk-table__cell--numeric", look.className);
  return (
    <td className={className} role="cell" data-label={look.bare ? undefined : look.label}>
      {children}
    </td>
  );
}

function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
