import { Heading } from "#app/components/page-parts.tsx";

/** A link shown once to the administrator who made it, where this installation sends no mail. */
export function LinkToPassOn({
  link,
  name,
  personId,
  lasts,
}: {
  link: string;
  name: string;
  personId: number;
  lasts: string;
}) {
  return (
    <>
      <Heading caption={name}>Pass this link on</Heading>
      <p className="govuk-body">
        This site sends no e-mail, so give the link to {name} yourself, and to nobody else. It works once, for {lasts}.{" "}
        <strong>It is shown only once.</strong>
      </p>
      <p className="govuk-inset-text app-link-to-pass-on" id="link-to-pass-on">
        {link}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/admin/people/${personId}`}>
          Back to {name}
        </a>
      </p>
    </>
  );
}
