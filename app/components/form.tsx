import { useActionData, useRouteLoaderData } from "@remix-run/react";
import { createContext, useContext, type ReactNode } from "react";
import { NOTHING_CAME, type FormState } from "./form-state.ts";
import type { RootData } from "./page-shell.tsx";
import { In, Say } from "./say.tsx";

const NOT_SENT = { state: NOTHING_CAME, isKept: false };

/** `namePrefix` stands before the name of every field; `asSent`: nothing has answered it yet, so versions stay as sent. */
type InForm = { state: FormState; idPrefix: string; namePrefix: string; asSent: boolean };
const FormContext = createContext<InForm>({ state: NOTHING_CAME, idPrefix: "", namePrefix: "", asSent: false });

type FormProps = {
  /** Where it is posted: the deed's own address. */
  action: string;
  /** The version of the record it was rendered from, where it changes one. */
  version?: number;
  /** What came back, where the page holds several forms; otherwise the page's own action data. */
  state?: FormState;
  /** Keeps ids apart where a page holds several forms. */
  idPrefix?: string;
  className?: string;
  /** Of several forms that are sent to the same address, whether what came back is this one's. */
  mine?: boolean;
  /** It holds a file. */
  upload?: boolean;
  children: ReactNode;
};

/**
 * A form that works without JavaScript: it carries its submit key and version,
 * shows an error summary, and gives every field back what was typed.
 */
export function Form({ action, version, state, idPrefix = "", className, mine = true, upload, children }: FormProps) {
  const sent = useFormState(action);
  const came = mine ? sent : NOT_SENT;
  const formKey = useRouteLoaderData<RootData>("root")?.formKey ?? "";
  const shown = (came.isKept ? came.state : state) ?? came.state;
  const versionSent = came.isKept ? String(came.state.values.version ?? version) : version;
  return (
    <FormContext.Provider value={{ state: shown, idPrefix, namePrefix: "", asSent: came.isKept }}>
      <ErrorSummary state={shown} idPrefix={idPrefix} />
      <form
        method="post"
        action={action}
        className={className}
        encType={upload ? "multipart/form-data" : undefined}
        noValidate
      >
        <input type="hidden" name="submitKey" value={`${formKey}.${action}`} />
        {version === undefined ? null : <input type="hidden" name="version" value={versionSent} />}
        {children}
      </form>
    </FormContext.Provider>
  );
}

/**
 * One record of several in one form: `part` stands before its fields' names and
 * ids. `state` is what came back of it alone, with its own error summary.
 */
export function FormPart({
  part,
  state = NOTHING_CAME,
  asSent = false,
  children,
}: {
  part: string;
  state?: FormState | undefined;
  asSent?: boolean;
  children: ReactNode;
}) {
  return (
    <FormContext.Provider value={{ state, idPrefix: part, namePrefix: part, asSent }}>
      <ErrorSummary state={state} idPrefix={part} />
      {children}
    </FormContext.Provider>
  );
}

/** What came back of the form around, or of the part of it. */
export function useCameBack(): FormState {
  return useContext(FormContext).state;
}

/**
 * What came back of the form that is sent there: with the answer to it; or, on the
 * way through signing in, because its session had ended.
 */
export function useFormState(action: string): { state: FormState; isKept: boolean } {
  const own = useActionData<FormState>();
  const kept = useRouteLoaderData<RootData>("root")?.kept;
  if (own && "errors" in own) return { state: own, isKept: false };
  return kept?.action === action ? { state: kept.state, isKept: true } : NOT_SENT;
}

/** What a field shows: its id, its error, and the text typed before or else the one given. */
export function useField(name: string, given = "") {
  const { state, idPrefix, namePrefix, asSent } = useContext(FormContext);
  const typed = state.values[name];
  const hasCome = Object.keys(state.values).length > 0;
  return {
    id: `${idPrefix}${name}`,
    name: `${namePrefix}${name}`,
    asSent,
    error: state.errors[name],
    value: typeof typed === "string" ? typed : given,
    list: Array.isArray(typed) ? typed : undefined,
    hasCome,
  };
}

/** The ids that describe a field, for `aria-describedby`. */
export function describedBy(id: string, hint: unknown, error: string | undefined): string | undefined {
  return [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`${id}-hint`} className="govuk-hint">
      {children}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">
        <Say of="forms.error" />
      </span>{" "}
      {error}
    </p>
  );
}

function ErrorSummary({ state, idPrefix }: { state: FormState; idPrefix: string }) {
  const errors = Object.entries(state.errors);
  if (errors.length === 0 && !state.refusal) return null;
  const key = JSON.stringify([state.refusal, state.errors]);
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary" key={key}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">
          <Say of={state.refusal ? "forms.notDone" : "forms.problem"} />
        </h2>
        <div className="govuk-error-summary__body">
          {state.refusal ? (
            <p>
              <In lang="en">{state.refusal}</In>
            </p>
          ) : null}
          {errors.length > 0 ? (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(([name, words]) => (
                <li key={name}>
                  <a href={`#${idPrefix}${name}`}>{words}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}
