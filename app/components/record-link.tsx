import type { ReactNode } from "react";

/** A record by its name, as the link to its page, with its reference after it. */
export function RecordLink({ to, reference, children }: { to: string; reference: string; children: ReactNode }) {
  return (
    <>
      <a className="govuk-link" href={`${to}/${reference}`}>
        {children}
      </a>{" "}
      <span className="app-list__reference">{reference}</span>
    </>
  );
}
