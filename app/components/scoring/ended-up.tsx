import { In, Label } from "#app/components/say.tsx";
import type { EndedUp } from "#app/domain/programme/ended-up.ts";

/** Where a theme ended up after it was scored: its meetings as links, or what became of it. */
export function EndedUpShown({ endedUp: { on, words } }: { endedUp: EndedUp }) {
  if (on.length === 0) return <Label of={words} />;
  return (
    <>
      {on.map(({ words: how, day, href }) => (
        <span className="app-block" key={href}>
          <Label of={how} />{" "}
          <a className="govuk-link" href={href}>
            <In lang="en">{day}</In>
          </a>
        </span>
      ))}
    </>
  );
}
