import type { SerializeFrom } from "@remix-run/node";
import { nameOnly } from "#app/domain/references.ts";
import type { Home } from "#app/services/home/read-home.server.ts";

/** What a chair's body is owed and has not had: the first of it, and the way to all. */
export function LatePanel({ late }: { late: SerializeFrom<Home>["late"] }) {
  if (late.length === 0) return null;
  return (
    <section className="app-panel" aria-labelledby="late">
      <h2 className="app-panel__title" id="late">
        Late and due soon
      </h2>
      {late.map(({ kind, shown, all }) => (
        <ul className="app-panel__list" key={kind}>
          {shown.map(({ what, note, href: to }) => (
            <li key={to + note}>
              <a className="govuk-link" href={to}>
                {nameOnly(what)}
              </a>
              {note ? <p className="app-panel__text">{note}</p> : null}
            </li>
          ))}
          {all ? (
            <li>
              <a className="govuk-link" href={all.href}>
                {all.words}
              </a>
            </li>
          ) : null}
        </ul>
      ))}
    </section>
  );
}
