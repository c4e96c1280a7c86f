import type { ReactNode } from "react";
import { describedBy, useField } from "./form.tsx";
import { Labelled } from "./labelled.tsx";
import { Say, useSay } from "./say.tsx";

export type FieldProps = { name: string; label: ReactNode; hint?: ReactNode; given?: string; most?: number };

/** One line of text. `width` is the GOV.UK width modifier: the length expected. */
export function TextField({
  name,
  label,
  hint,
  given,
  type = "text",
  width,
  autoComplete,
  inputMode,
  spellCheck,
  list,
}: FieldProps & {
  type?: "text" | "email" | "date" | "time" | "url" | "search";
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  autoComplete?: string;
  inputMode?: "numeric";
  spellCheck?: boolean;
  /** The id of a `datalist` on the page whose words are offered while typing. */
  list?: string;
}) {
  const field = useField(name, given);
  return (
    <Labelled field={field} label={label} hint={hint}>
      <input
        className={`govuk-input${width ? ` govuk-input--width-${width}` : ""}${field.error ? " govuk-input--error" : ""}`}
        id={field.id}
        name={field.name}
        type={type}
        defaultValue={field.value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck}
        list={list}
        aria-describedby={describedBy(field.id, hint, field.error)}
      />
    </Labelled>
  );
}

/** A record's version or the like, sent along unseen; while nothing has answered the form, the one that it was sent with. */
export function HiddenField({ name, given }: { name: string; given: string | number }) {
  const field = useField(name);
  return <input type="hidden" name={field.name} value={field.asSent && field.value ? field.value : given} />;
}

/** A file to send. A browser never gives one back, so after an error it is chosen again. */
export function FileField({
  name,
  label,
  hint,
  accept,
  several = false,
}: FieldProps & { accept: string; several?: boolean }) {
  const field = useField(name);
  return (
    <Labelled field={field} label={label} hint={hint}>
      <input
        className={`govuk-file-upload${field.error ? " govuk-file-upload--error" : ""}`}
        id={field.id}
        name={field.name}
        type="file"
        accept={accept}
        multiple={several}
        aria-describedby={describedBy(field.id, hint, field.error)}
      />
    </Labelled>
  );
}

/** A password, with the button that shows it where there is JavaScript. */
export function PasswordField({
  name,
  label,
  hint,
  autoComplete,
}: FieldProps & { autoComplete: "current-password" | "new-password" }) {
  const field = useField(name);
  const say = useSay();
  return (
    <Labelled field={field} label={label} hint={hint} module="govuk-password-input">
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          className="govuk-input govuk-password-input__input govuk-js-password-input-input"
          id={field.id}
          name={field.name}
          type="password"
          spellCheck={false}
          autoComplete={autoComplete}
          autoCapitalize="none"
          aria-describedby={describedBy(field.id, hint, field.error)}
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle"
          data-module="govuk-button"
          aria-controls={field.id}
          aria-label={say("forms.showPassword")}
          hidden
        >
          {say("forms.show")}
        </button>
      </div>
    </Labelled>
  );
}

/** Several lines of text, with a count of the characters left where there is a limit. */
export function TextArea({ name, label, hint, given, rows = 4, most }: FieldProps & { rows?: number; most?: number }) {
  const field = useField(name, given);
  const area = (
    <Labelled field={field} label={label} hint={hint}>
      <textarea
        className={`govuk-textarea${most ? " govuk-js-character-count" : ""}${field.error ? " govuk-textarea--error" : ""}`}
        id={field.id}
        name={field.name}
        rows={rows}
        defaultValue={field.value}
        aria-describedby={
          [describedBy(field.id, hint, field.error), most ? `${field.id}-info` : ""].filter(Boolean).join(" ") ||
          undefined
        }
      />
    </Labelled>
  );
  if (!most) return area;
  return (
    <div className="govuk-character-count" data-module="govuk-character-count" data-maxlength={most}>
      {area}
      <div id={`${field.id}-info`} className="govuk-hint govuk-character-count__message">
        <Say of="forms.upTo" with={{ most }} />
      </div>
    </div>
  );
}

/**
 * The button that sends a form. Where the deed is refused there is no button but the sentence why.
 * Where a form has several buttons, `to` is the address that this one posts to, and its name and value say which it was.
 */
export function SubmitButton({
  children,
  kind,
  to,
  name,
  value,
}: {
  children: ReactNode;
  kind?: "secondary" | "warning";
  to?: string;
  name?: string;
  value?: string;
}) {
  return (
    <button
      className={`govuk-button${kind ? ` govuk-button--${kind}` : ""}`}
      data-module="govuk-button"
      data-prevent-double-click="true"
      formAction={to}
      name={name}
      value={value}
    >
      {children}
    </button>
  );
}
