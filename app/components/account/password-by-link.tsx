import { PASSWORD_HINT } from "#app/domain/account/password.ts";
import { OutsideButtons } from "./outside-buttons.tsx";
import { PasswordField, SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";

/** The page of an invitation or password link: a new password, or that the link no longer works. */
export function PasswordByLink({
  path,
  heading,
  owner,
  ended,
  token,
  providers,
  passwords,
}: {
  path: string;
  heading: string;
  owner: { name: string; email: string } | null;
  ended: string;
  /** Of an invitation: with it the council's own sign-in is joined in place of a password. */
  token: string;
  providers: readonly { id: number; name: string }[];
  passwords: boolean;
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
  const join = token === "" ? [] : providers;
  const among = join.length > 0;
  return (
    <>
      <Heading caption={owner.name}>{passwords && !among ? heading : "Sign in"}</Heading>
      <OutsideButtons providers={join} fields={{ invitation: token }} />
      {passwords && among ? <h2 className="govuk-heading-m">Or choose a password</h2> : null}
      {passwords ? <NewPassword path={path} email={owner.email} /> : null}
    </>
  );
}

function NewPassword({ path, email }: { path: string; email: string }) {
  return (
    <>
      <p className="govuk-body">
        You sign in with <strong>{email}</strong> and the password that you choose here.
      </p>
      <Form action={path} className="app-narrow-form">
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PasswordField name="password" label="Password" hint={PASSWORD_HINT} autoComplete="new-password" />
        <SubmitButton>Set the password and sign in</SubmitButton>
      </Form>
    </>
  );
}
