import type { SerializeFrom } from "@remix-run/node";
import { HiddenField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { NOTHING_CAME } from "#app/components/form-state.ts";
import { placeWords } from "#app/components/plan/place-words.ts";
import type { DraftPage } from "#app/services/plan/read-draft.server.ts";

export type Plan = NonNullable<SerializeFrom<DraftPage>["plan"]>;

/** One move of the draft: from, to, why, what is in its way, what has changed since, and the ways to change it. */
export function DraftedMove({ move, home, version }: { move: Plan["moves"][number]; home: string; version: number }) {
  const needsReason = move.reasonNeeded && move.why === "";
  return (
    <li className="app-drafted__move">
      <p className="app-drafted__what">
        <a className="govuk-link" href={move.href}>
          {move.title}
        </a>
        : {placeWords(move)}
      </p>
      <p className="app-drafted__facts">
        {move.minutes}
        {move.why ? `. ${move.why}` : ""}
      </p>
      {move.since.map((words) => (
        <p className="app-drafted__since" key={words}>
          {words}
        </p>
      ))}
      {move.inTheWay ? (
        <p className="app-drafted__way">
          {needsReason ? "It needs a reason before it can be sent." : `Cannot be sent now: ${move.inTheWay}`}
        </p>
      ) : null}
      <p className="app-drafted__facts">Added by {move.added}</p>
      <div className="app-drafted__ways">
        <a className="govuk-link" href={`${move.href}/draft-plan?back=${encodeURIComponent(home)}`}>
          Change<span className="govuk-visually-hidden"> the place of, or the reason for, {move.title}</span>
        </a>
        <Form action={home} version={version} idPrefix={`remove-${move.id}-`} state={NOTHING_CAME}>
          <HiddenField name="moveId" given={move.id} />
          <button className="govuk-button govuk-button--secondary app-small-button" name="deed" value="remove">
            Take out<span className="govuk-visually-hidden">: {move.title}</span>
          </button>
        </Form>
      </div>
    </li>
  );
}
