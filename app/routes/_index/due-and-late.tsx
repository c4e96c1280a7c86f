import { CountedLinks } from "#app/components/follow-up/counted-line.tsx";
import type { DueAndLate } from "#app/services/home/due-and-late.server.ts";

/** What is near and what is late for the reader: the same as their reminders by e-mail. */
export function DueAndLateSection({ due }: { due: DueAndLate }) {
  return (
    <section aria-labelledby="due-and-late">
      <h2 className="govuk-heading-m" id="due-and-late">
        Due and late
      </h2>
      {due.length === 0 ? <p className="govuk-body">You have nothing due soon or late.</p> : null}
      {due.map((group) => (
        <div key={group.kind} className="app-due">
          <h3 className="govuk-heading-s app-due__title">
            <a className="govuk-link" href={group.href}>
              {group.words}
            </a>
            <span className="app-quiet">
              {": "}
              <CountedLinks counts={group.late} />
              {group.late.length > 0 && group.counts ? ", " : ""}
              {group.counts}
            </span>
          </h3>
          <ul className="govuk-list govuk-list--bullet">
            {group.shown.map(({ what, note, href }) => (
              <li key={href + note}>
                <a className="govuk-link" href={href}>
                  {what}
                </a>
                {note ? <span className="app-quiet">, {note}</span> : null}
              </li>
            ))}
            {group.more > 0 ? (
              <li>
                <a className="govuk-link" href={group.href}>
                  and {group.more} more
                </a>
              </li>
            ) : null}
          </ul>
        </div>
      ))}
    </section>
  );
}
