import type { SerializeFrom } from "@remix-run/node";
import { Tag } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import type { Home } from "#app/services/home/read-home.server.ts";

type Member = NonNullable<SerializeFrom<Home>["member"]>;

/** A member's own part of the home page: their proposals, and what is open to them. */
export function MemberHome({ member }: { member: Member }) {
  return (
    <>
      <Own own={member.own} />
      <h2 className="govuk-heading-m">Take part</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={member.openThemes.href}>
          {member.openThemes.count === 1 ? "1 theme is" : `${member.openThemes.count} themes are`} open
        </a>{" "}
        to your questions and support.
      </p>
    </>
  );
}

function Own({ own }: { own: Member["own"] }) {
  return (
    <section>
      <h2 className="govuk-heading-m">What you proposed</h2>
      {own.length === 0 ? (
        <p className="govuk-body">
          Nothing yet.{" "}
          <a className="govuk-link" href="/themes/new">
            Propose a theme
          </a>
        </p>
      ) : (
        <>
          <ul className="app-tasks">
            {own.map((theme) => (
              <li key={theme.reference} className="app-tasks__item">
                <a className="govuk-link app-tasks__link" href={`/themes/${theme.reference}`}>
                  {theme.title}
                </a>{" "}
                <Tag words={theme.stateWords} />
                <p className="app-tasks__note">
                  {theme.state === "draft" ? "Not sent yet: open it to finish. " : ""}
                  Last changed {dateText(theme.day)}
                  {theme.why ? `. ${theme.why}` : ""}
                </p>
              </li>
            ))}
          </ul>
          <p className="govuk-body">
            <a className="govuk-link" href="/mine">
              See all your proposals
            </a>
          </p>
        </>
      )}
    </section>
  );
}
