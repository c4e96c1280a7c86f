import type { ReactNode } from "react";
import { describedBy, FieldError, Hint } from "./form.tsx";

type Asked = { field: { id: string; error: string | undefined }; label: ReactNode; hint?: ReactNode };

/** A control with what stands before it: its label, its hint and its error. `module` names a script that works on the whole. */
export function Labelled({ field, label, hint, module, children }: Asked & { module?: string; children: ReactNode }) {
  return (
    <Group field={field} module={module}>
      <label className="govuk-label" htmlFor={field.id}>
        {label}
      </label>
      <HintAndError field={field} hint={hint} />
      {children}
    </Group>
  );
}

/** Several controls under one label, with their hint and error. */
export function LabelledSet({ field, label, hint, children }: Asked & { children: ReactNode }) {
  return (
    <Group field={field}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(field.id, hint, field.error)}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        <HintAndError field={field} hint={hint} />
        {children}
      </fieldset>
    </Group>
  );
}

function Group({ field, module, children }: Pick<Asked, "field"> & { module?: string; children: ReactNode }) {
  const classes = ["govuk-form-group", module, field.error ? "govuk-form-group--error" : ""];
  return (
    <div className={classes.filter(Boolean).join(" ")} data-module={module}>
      {children}
    </div>
  );
}

function HintAndError({ field, hint }: Pick<Asked, "field" | "hint">) {
  return (
    <>
      {hint ? <Hint id={field.id}>{hint}</Hint> : null}
      <FieldError id={field.id} error={field.error} />
    </>
  );
}
