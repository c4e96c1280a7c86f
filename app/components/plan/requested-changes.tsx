import { Tag } from "#app/components/page-parts.tsx";
import type { Verdict } from "#app/domain/verdict.ts";
import { placeWords } from "./place-words.ts";

/** One change of a request, in words. */
export type ShownChange = {
  id: number;
  reference: string;
  what: string;
  item: { reference: string; title: string };
  minutes: string;
  from: string | null;
  to: string | null;
  why: string;
  waits: boolean;
  stateWords: string;
  decisionWords: string | null;
  inTheWay: string | null;
  approve: Verdict;
};

/** The changes of a request to read: from, to, why, and what became of each. */
export function RequestedChanges({ changes }: { changes: readonly ShownChange[] }) {
  return (
    <ul className="app-drafted">
      {changes.map((change) => (
        <li className="app-drafted__move" key={change.id}>
          <p className="app-drafted__what">
            <a className="govuk-link" href={`/items/${change.item.reference}`}>
              {change.item.title}
            </a>
            : {placeWords(change)}
          </p>
          <p className="app-drafted__facts">
            {change.minutes}
            {change.why ? `. ${change.why}` : ""}
          </p>
          {change.inTheWay ? <p className="app-drafted__way">Cannot be approved now: {change.inTheWay}</p> : null}
          <p className="app-drafted__facts">
            <Tag words={change.stateWords} />{" "}
            <a className="govuk-link" href={`/variations/${change.reference}`}>
              <span className="govuk-visually-hidden">{change.what}: </span>
              {change.reference}
            </a>
            {change.decisionWords ? ` ${change.decisionWords}` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
