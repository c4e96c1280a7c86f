import { Tag } from "#app/components/page-parts.tsx";
import { BROUGHT_STATES, type BroughtState } from "#app/domain/brought-meetings/states.ts";
import { instantText } from "#app/domain/calendar.ts";

type Brought = {
  id: number;
  title: string;
  bodyName: string;
  state: BroughtState;
  broughtAt: string;
  broughtByName: string;
};

/** What was brought in so far, what waits first. */
export function BroughtList({ all }: { all: readonly Brought[] }) {
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="brought">
      <h2 className="govuk-heading-m" id="brought">
        Brought in so far
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {all.map(({ id, title, bodyName, state, broughtAt, broughtByName }) => (
          <li key={id}>
            <a className="govuk-link app-import__name" href={`/bring-in/moderngov/${id}`}>
              {title.charAt(0).toUpperCase() + title.slice(1)}
            </a>{" "}
            <Tag words={BROUGHT_STATES[state].words} colour={state === "draft" ? "yellow" : "grey"} />
            <span className="app-quiet app-block">
              {bodyName}, {instantText(broughtAt)}, {broughtByName}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
