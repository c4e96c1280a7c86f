import type { SerializeFrom } from "@remix-run/node";
import { Tag } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import type { Home } from "#app/services/home/read-home.server.ts";
import { WorkRows } from "./desk.tsx";

type Member = NonNullable<SerializeFrom<Home>["member"]>;

/** What waits for a member. */
export function ForYou({ rows }: { rows: Member["rows"] }) {
  return (
    <section className="app-work" aria-labelledby="for-you">
      <h2 className="app-work__head" id="for-you">
        For you to do
      </h2>
      {rows.length === 0 ? <p className="app-work__none">Nothing is waiting for you.</p> : null}
      <WorkRows rows={rows} />
    </section>
  );
}

/** What became of what a member proposed, and what is open to them. */
export function Proposals({ member: { own, openThemes } }: { member: Member }) {
  return (
    <section className="app-work" aria-labelledby="proposed">
      <h2 className="app-work__head" id="proposed">
        What you proposed
      </h2>
      {own.length === 0 ? (
        <p className="app-work__none">Nothing yet. A theme that you propose stands here with what becomes of it.</p>
      ) : (
        <ul className="app-work__rows">
          {own.map((theme) => (
            <li key={theme.reference} className="app-work__row app-work__row--told">
              <div>
                <a className="govuk-link app-work__what" href={`/themes/${theme.reference}`}>
                  {theme.title}
                </a>
                <p className="app-work__note">
                  {dateText(theme.day)}
                  {theme.why ? `. ${theme.why}` : ""}
                </p>
              </div>
              <div>
                <Tag words={theme.stateWords} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="app-work__foot">
        {own.length > 0 ? (
          <>
            <a className="govuk-link" href="/mine">
              All your proposals and questions
            </a>
            {". "}
          </>
        ) : null}
        <a className="govuk-link" href={openThemes.href}>
          {openThemes.count === 1 ? "1 theme is" : `${openThemes.count} themes are`} open
        </a>{" "}
        to your questions and support.
      </p>
    </section>
  );
}
