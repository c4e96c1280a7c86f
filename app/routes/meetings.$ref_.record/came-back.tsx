import { THERE } from "#app/domain/meeting-record/draft.ts";
import type { PartAnswer } from "#app/http/meeting-record/record-items.server.ts";

/** That what stands in this part was typed and not saved: once it is saved or taken out, none of it is kept as a draft. */
export function TypedIn({ part, came }: { part: string; came: PartAnswer | undefined }) {
  return came?.said === null ? <input type="hidden" name="typed" value={part} /> : null;
}

/** Above the items, after some of what was typed came back: in which it stands and why, and what was saved beside it. */
export function CameBack({
  items,
  came,
  said,
  because,
}: {
  items: readonly { reference: string; number: string; title: string }[];
  came: Readonly<Record<string, PartAnswer>>;
  said: string;
  because: string;
}) {
  const unsaved = Object.entries(came).filter(([, { said }]) => said === null);
  if (unsaved.length === 0) return null;
  const placeOf = (part: string) => {
    const item = items.find(({ reference }) => reference === part);
    if (item) return { href: `#${part}`, words: `${item.number} ${item.title}` };
    if (part === THERE) return { href: `#${part}`, words: "Who was there" };
    return { href: `?item=${part}`, words: `Another item, ${part}` };
  };
  return (
    <div className="govuk-inset-text" role="status">
      {said ? <p>{said}</p> : null}
      <p>{because}</p>
      <ul className="govuk-list">
        {unsaved.map(([part, { asSent }]) => (
          <li key={part}>
            <a className="govuk-link" href={placeOf(part).href}>
              {placeOf(part).words}
            </a>
            {asSent ? "" : ": this could not be saved; it says why"}
          </li>
        ))}
      </ul>
    </div>
  );
}
