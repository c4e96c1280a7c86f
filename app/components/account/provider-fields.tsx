import { RadioField } from "#app/components/choices.tsx";
import { PasswordField, TextField } from "#app/components/fields.tsx";

export type ProviderShown = {
  name: string;
  issuer: string;
  clientId: string;
  scopes: string;
  offered: boolean;
  passwordsOff: boolean;
};

const OFFERED = [
  { value: "no", words: "Not yet", hint: "An administrator can try it." },
  { value: "yes", words: "Beside passwords" },
  {
    value: "instead",
    words: "In place of passwords",
    hint: "Nobody of the council signs in by a password any more. An administrator still gets in by a command at the machine.",
  },
];

/** What is said of a provider: as it says itself, and how it is offered here. */
export function ProviderFields({ given, isNew }: { given: ProviderShown; isNew: boolean }) {
  const offer = given.passwordsOff ? "instead" : given.offered ? "yes" : "no";
  return (
    <>
      <TextField
        name="name"
        label="Name on the button"
        hint="For example the name of your council"
        given={given.name}
      />
      <TextField
        name="issuer"
        label="Issuer"
        hint="An https address, as the provider writes it"
        type="url"
        given={given.issuer}
        spellCheck={false}
      />
      <TextField name="clientId" label="Client ID" given={given.clientId} spellCheck={false} />
      <PasswordField
        name="clientSecret"
        label="Client secret"
        hint={isNew ? "It is kept sealed and never shown again" : "Leave it empty to keep the one there is"}
        autoComplete="new-password"
      />
      <TextField
        name="scopes"
        label="Scopes"
        hint="“openid” is needed; “offline_access” lets sessions be renewed without a page"
        given={given.scopes}
        spellCheck={false}
      />
      <RadioField name="offer" label="Offered on the sign-in page" given={offer} choices={OFFERED} />
    </>
  );
}
