import { Tag } from "#app/components/page-parts.tsx";
import type { How } from "#app/domain/own-sheet/matches.ts";

export type MatchToShow = {
  key: string;
  words: string;
  how: How;
  chosen: string;
  choices: readonly { value: string; words: string }[];
};

const HOW: Record<How, string> = {
  same: "Same",
  like: "Like",
  new: "New",
  words: "In words",
};

/** How sure a match is, in a word. */
export function HowTag({ how }: { how: How }) {
  return <Tag words={HOW[how]} />;
}

/** What words or a row are taken for, to be changed in place; nothing where there is only one thing that they can be. */
export function MatchChoice({ match, id, label }: { match: MatchToShow; id: string; label: string }) {
  if (match.choices.length < 2) return null;
  return (
    <div className="govuk-form-group app-match__choice">
      <label className="govuk-visually-hidden" htmlFor={id}>
        {label}
      </label>
      <select className="govuk-select app-match__select" id={id} name={`m-${match.key}`} defaultValue={match.chosen}>
        {match.choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
