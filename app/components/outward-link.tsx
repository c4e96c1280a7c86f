import type { ReactNode } from "react";
import { webAddress } from "#app/domain/public-text.ts";

/** A link to another site, as a record holds it: looked at again where it is shown; the bare words where it is no web address. */
export function OutwardLink({ href, children }: { href: string | null; children: ReactNode }) {
  const address = webAddress(href);
  if (address === null) return <>{children}</>;
  return (
    <a className="govuk-link" href={address} rel="nofollow noreferrer">
      {children}
    </a>
  );
}
