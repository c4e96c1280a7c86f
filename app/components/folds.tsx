import type { ReactNode } from "react";

/** A part of a page that is folded on a narrow screen, and stands open under its heading where there is room. */
export function Folds({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <details className="app-card app-folds" id={id}>
      <summary className="app-folds__open">{title}</summary>
      <h2 className="govuk-heading-m app-folds__title">{title}</h2>
      {children}
    </details>
  );
}
