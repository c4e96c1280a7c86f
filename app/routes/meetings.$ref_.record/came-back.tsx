import type { ItemAnswer } from "#app/http/meeting-record/record-items.server.ts";

/** Above the items, after some of what was typed came back: in which items it stands, and why. */
export function CameBack({
  items,
  came,
  wasSignedOut,
}: {
  items: readonly { reference: string; number: string; title: string }[];
  came: Readonly<Record<string, ItemAnswer>>;
  wasSignedOut: boolean;
}) {
  const unsaved = items.filter(({ reference }) => came[reference]?.said === null);
  if (unsaved.length === 0) return null;
  return (
    <div className="govuk-inset-text" role="status">
      <p>
        {wasSignedOut
          ? "You had been signed out when you sent this, so it was not saved. Everything you typed is here:"
          : "Not saved yet; what you typed is still here:"}
      </p>
      <ul className="govuk-list">
        {unsaved.map(({ reference, number, title }) => (
          <li key={reference}>
            <a className="govuk-link" href={`#${reference}`}>
              {number} {title}
            </a>
            {came[reference]?.asSent ? "" : ": this could not be saved; the item says why"}
          </li>
        ))}
      </ul>
    </div>
  );
}
