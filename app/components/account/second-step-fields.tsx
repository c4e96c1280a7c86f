import { useContext } from "react";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { ResponseContext } from "#app/components/response-context.ts";

/** The field for a code, and the button for a passkey where there is one and a browser that runs scripts. */
export function SecondStepFields({ hasApp, passkey, go }: { hasApp: boolean; passkey: object | null; go: string }) {
  return (
    <>
      <TextField
        name="oneTimeCode"
        label="Code"
        hint={
          hasApp
            ? "The six digits that your authenticator app shows, or one of your recovery codes."
            : "One of your recovery codes. With a passkey you need none: press its button."
        }
        width={20}
        autoComplete="one-time-code"
        spellCheck={false}
      />
      <div className="govuk-button-group">
        <SubmitButton>{go}</SubmitButton>
        {passkey ? <PasskeyButton ask="get" options={passkey} words="Use a passkey" /> : null}
      </div>
    </>
  );
}

const NO_PASSKEY = {
  get: "The browser gave no passkey. Try again, or use a code.",
  create: "The browser made no passkey. Try again; where this device has made one for you already, it makes no other.",
} as const;

/** The button that asks the browser for a passkey and sends the form with it: shown by its script, which it needs. */
export function PasskeyButton({ ask, options, words }: { ask: "get" | "create"; options: object; words: string }) {
  const { nonce } = useContext(ResponseContext);
  return (
    <>
      <input type="hidden" name="passkey" value="" />
      <button
        type={ask === "create" ? "submit" : "button"}
        className={`govuk-button${ask === "get" ? " govuk-button--secondary" : ""}`}
        data-passkey={ask}
        data-options={JSON.stringify(options)}
        hidden
      >
        {words}
      </button>
      <p className="govuk-error-message" role="alert" data-passkey-trouble hidden>
        {NO_PASSKEY[ask]}
      </p>
      <script type="module" src="/passkeys.js" nonce={nonce} />
    </>
  );
}
