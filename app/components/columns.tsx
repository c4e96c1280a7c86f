import type { ReactNode } from "react";

/**
 * A record's page in two columns where there is room: what one reads or works on, and at its right the facts
 * about it. On a phone the facts come after; `factsFirst` where the rest is long and they are short.
 */
export function Columns({
  facts,
  factsFirst = false,
  children,
}: {
  facts: ReactNode;
  factsFirst?: boolean;
  children: ReactNode;
}) {
  const aside = <div className="app-columns__facts">{facts}</div>;
  return (
    <div className="app-columns">
      {factsFirst ? aside : null}
      <div className="app-columns__main">{children}</div>
      {factsFirst ? null : aside}
    </div>
  );
}
