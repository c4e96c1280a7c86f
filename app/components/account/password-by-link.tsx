import { PASSWORD_HINT } from "#app/domain/account/password.ts";
import { PasswordField, SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";

/** The page of an invitation or password link: a new password, or that the link no longer works. */
export function PasswordByLink({
  path,
  heading,
  owner,
  ended,
}: {
  path: string;
  heading: string;
  owner: { name: string; email: string } | null;
  ended: string;
}) {
  if (!owner) {
    return (
      <>
        <Heading>This link does not work</Heading>
        <p className="govuk-body-l">{ended}</p>
        <p className="govuk-body">
          <a className="govuk-link" href="/password-reset">
            Ask for a password link
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <Heading caption={owner.name}>{heading}</Heading>
      <p className="govuk-body">
        You sign in with <strong>{owner.email}</strong> and the password that you choose here.
      </p>
      <Form action={path} className="app-narrow-form">
        <input type="hidden" name="username" autoComplete="username" value={owner.email} />
        <PasswordField name="password" label="Password" hint={PASSWORD_HINT} autoComplete="new-password" />
        <SubmitButton>Set the password and sign in</SubmitButton>
      </Form>
    </>
  );
}
