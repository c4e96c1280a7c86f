import { Heading } from "#app/components/page-parts.tsx";

export type Became = {
  invited: number;
  links: { name: string; link: string }[];
  refused: { id: number; because: string }[];
};

/** What became of the invitations: the links to pass on, shown once, and who was not invited and why. */
export function WhatBecame({ invited, links, refused, byMail, back }: Became & { byMail: boolean; back: string }) {
  const people = invited === 1 ? "1 person was invited" : `${invited} people were invited`;
  return (
    <>
      <Heading>{links.length > 0 ? "Pass these links on" : people}</Heading>
      {refused.length > 0 ? (
        <>
          <p className="govuk-body">{refused.length === 1 ? "1 was not invited:" : `${refused.length} were not:`}</p>
          <ul className="govuk-list govuk-list--bullet">
            {refused.map(({ id, because }) => (
              <li key={id}>
                {because}{" "}
                <a className="govuk-link" href={`/admin/people/${id}`}>
                  Open this person’s page
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {links.length > 0 ? (
        <>
          <p className="govuk-body">
            This site sends no e-mail, so give each link to the person yourself, and to nobody else. It works once, for
            7 days. <strong>They are shown only once.</strong>
          </p>
          <dl>
            {links.map(({ name, link }) => (
              <div key={link}>
                <dt className="govuk-!-font-weight-bold">{name}</dt>
                <dd className="govuk-inset-text app-link-to-pass-on govuk-!-margin-top-1">{link}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {links.length === 0 && !byMail && invited > 0 ? (
        <p className="govuk-body">
          Their links have been shown already. If they were not passed on, make another on the person’s page.
        </p>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={back}>
          Go on
        </a>
      </p>
    </>
  );
}
