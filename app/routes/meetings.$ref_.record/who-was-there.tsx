import { FormPart, useField } from "#app/components/form.tsx";
import { HiddenField } from "#app/components/fields.tsx";
import { THERE } from "#app/domain/meeting-record/draft.ts";
import type { PartAnswer } from "#app/http/meeting-record/record-items.server.ts";
import { TypedIn } from "./came-back.tsx";

type Member = { id: number; name: string; version: number; part: "" | "present" | "apologies" };

const PARTS = [
  { part: "present", words: "There" },
  { part: "apologies", words: "Apologies" },
  { part: "", words: "Not said" },
] as const;

/** Of each member of the body whether they were there or sent apologies; whoever else was there in words, and the ways to the rest of it. */
export function WhoWasThere({
  home,
  there: { members, others },
  declarations,
  came,
}: {
  home: string;
  there: { members: readonly Member[]; others: readonly string[] };
  declarations: number;
  came: PartAnswer | undefined;
}) {
  return (
    <section
      className="app-rec__panel"
      id={THERE}
      aria-labelledby="there-title"
      data-panel="there"
      data-typed={came?.said === null ? "" : undefined}
    >
      <TypedIn part={THERE} came={came} />
      <h2 id="there-title">Who was there</h2>
      <FormPart part={`${THERE}-`} state={came?.state} asSent={came?.asSent}>
        {members.length > 0 ? (
          <div className="app-there">
            <p className="app-there__row app-quiet" aria-hidden="true">
              {PARTS.map(({ part, words }) => (
                <span key={part}>{words}</span>
              ))}
            </p>
            {members.map((member) => (
              <MemberThere key={member.id} member={member} />
            ))}
          </div>
        ) : null}
      </FormPart>
      {others.length > 0 ? (
        <p className="app-quiet">
          {members.length > 0 ? "Also " : ""}
          {others.join("; ")}.
        </p>
      ) : null}
      <p className="app-quiet">
        <a className="govuk-link" href={`${home}/attendance`}>
          Substitutes, or somebody else
        </a>
        {". "}
        <a className="govuk-link" href={`${home}/declarations/new`}>
          Add an interest
        </a>
        {declarations > 0 ? ` (${declarations} recorded).` : "."}
      </p>
    </section>
  );
}

/** What came back is shown where it was said otherwise than it stood; of the others what is recorded now. */
function MemberThere({ member: { id, name, version, part: was } }: { member: Member }) {
  const field = useField(`member-${id}-part`);
  const before = useField(`member-${id}-was`);
  const shown = field.value === before.value ? was : field.value;
  return (
    <div className="app-there__row" role="radiogroup" aria-labelledby={`${field.id}-who`}>
      <span id={`${field.id}-who`}>{name}</span>
      <HiddenField name={`member-${id}-version`} given={version} />
      <input type="hidden" name={before.name} value={was} />
      {PARTS.map(({ part, words }) => (
        <label key={part}>
          <input type="radio" name={field.name} value={part} defaultChecked={shown === part} />
          <span className="govuk-visually-hidden">{words}</span>
        </label>
      ))}
    </div>
  );
}
