import { undoText, type Done, type Undo } from "#app/domain/done.ts";
import { Form } from "./form.tsx";

/**
 * What was just done, in words, and the one press that takes it back. The script of
 * working pages gives it the focus, so that it is read out and "Undo" is the next
 * stop, unless the address names a place on the page. `back` is where undoing comes back to.
 */
export function WhatWasDone({ done, back, focused = true }: { done: Done | null; back: string; focused?: boolean }) {
  if (!done) return null;
  const { words, undo } = done;
  return (
    <div className="app-said" tabIndex={-1} data-said={focused || undefined}>
      <p className="app-said__words" role="status">
        {words}
      </p>
      {undo ? <UndoForm undo={undo} back={back} /> : null}
    </div>
  );
}

/** The one press that takes back what was done. */
export function UndoForm({ undo, back }: { undo: Undo; back: string }) {
  return (
    <Form action={undo.path} version={undo.version} idPrefix="undo-" className="app-said__undo">
      {Object.entries({ back, ...undo.fields }).flatMap(([name, value]) =>
        [value].flat().map((one) => <input type="hidden" name={name} value={one} key={`${name} ${one}`} />),
      )}
      <button className="govuk-button govuk-button--secondary app-small-button">
        {undoText(undo)}
        <span className="govuk-visually-hidden">: {undo.words}</span>
      </button>
    </Form>
  );
}
