import { FormPart, useField } from "#app/components/form.tsx";
import { HiddenField } from "#app/components/fields.tsx";
import { isThere } from "#app/domain/meeting-record/ticked.ts";
import type { AttendancePart } from "#app/domain/meeting-record/attendance.ts";
import { THERE } from "#app/domain/meeting-record/draft.ts";
import type { PartAnswer } from "#app/http/meeting-record/record-items.server.ts";

type Member = { id: number; name: string; version: number; part: AttendancePart | ""; words: string };

/** The members of the body to tick, whoever else was there in words, and the ways to the rest of it. */
export function WhoWasThere({
  home,
  there: { mayTick, members, others },
  declarations,
  came,
}: {
  home: string;
  there: { mayTick: boolean; members: readonly Member[]; others: readonly string[] };
  declarations: number;
  came: PartAnswer | undefined;
}) {
  const isFirst = members.every(({ part }) => part === "");
  const otherwise = members.filter(({ part }) => part !== "" && part !== "present");
  return (
    <section className="app-rec__panel" id={THERE} aria-labelledby="there-title" data-panel="there">
      <h2 id="there-title">Who was there</h2>
      <FormPart part={`${THERE}-`} state={came?.state} asSent={came?.asSent}>
        {mayTick ? (
          <div className="app-people" role="group" aria-labelledby="there-title">
            {members.map((member) => (
              <Tick key={member.id} member={member} />
            ))}
          </div>
        ) : null}
      </FormPart>
      {mayTick && isFirst && members.length > 0 ? (
        <p className="app-quiet">
          Tick who was there. Once you tick anybody, the others are recorded as having sent apologies.
        </p>
      ) : null}
      {otherwise.length > 0 ? (
        <p className="app-quiet">{otherwise.map(({ name, words }) => `${name}: ${words}`).join("; ")}.</p>
      ) : null}
      {others.length > 0 ? <p className="app-quiet">Also {others.join("; ")}.</p> : null}
      <p className="app-quiet">
        <a className="govuk-link" href={`${home}/attendance`}>
          Substitutes, apologies, or somebody else
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

function Tick({ member: { id, name, version, part } }: { member: Member }) {
  const field = useField(`member-${id}-here`);
  return (
    <>
      <HiddenField name={`member-${id}-version`} given={version} />
      <HiddenField name={`member-${id}-was`} given={part} />
      <label>
        <input
          type="checkbox"
          name={field.name}
          value="yes"
          defaultChecked={field.hasCome ? field.value === "yes" : isThere(part)}
        />{" "}
        {name}
      </label>
    </>
  );
}
