import type { ReactNode } from "react";
import { parted } from "#app/domain/text.ts";

/** What somebody wrote, what stands before it and what after it. */
export type Telling = { lead?: string; words?: string; after?: ReactNode };

/** What somebody wrote of what is decided on. Of a long text the beginning, and the rest behind a press. */
export function Told({ className, of, lead, words = "", after }: Telling & { className: string; of: string }) {
  const { start, rest } = parted(words);
  return (
    <div className={className}>
      <p className="app-decide__said">
        {lead ? <strong>{lead}</strong> : null} {start} {after}
      </p>
      {rest ? (
        <details className="app-decide__rest">
          <summary>
            Read the rest<span className="govuk-visually-hidden"> of {of}</span>
          </summary>
          {rest}
        </details>
      ) : null}
    </div>
  );
}
