import { Tag } from "#app/components/page-parts.tsx";
import { instantText } from "#app/domain/calendar.ts";
import { MINUTES_STATES, type MinutesState } from "#app/domain/minutes/states.ts";

type Draft = {
  id: number;
  title: string;
  bodyName: string;
  state: MinutesState;
  broughtAt: string;
  broughtByName: string;
};

/** The minutes that were brought in, those that wait first. */
export function MinutesList({ drafts }: { drafts: readonly Draft[] }) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="brought">
      <h2 className="govuk-heading-m" id="brought">
        Brought in so far
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {drafts.map(({ id, title, bodyName, state, broughtAt, broughtByName }) => (
          <li key={id}>
            <a className="govuk-link app-import__name" href={`/bring-in/minutes/${id}`}>
              {title.charAt(0).toUpperCase() + title.slice(1)}
            </a>{" "}
            <Tag words={MINUTES_STATES[state].words} colour={state === "draft" ? "yellow" : "grey"} />
            <br />
            <span className="govuk-hint">
              {bodyName}, {broughtByName}, {instantText(broughtAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
