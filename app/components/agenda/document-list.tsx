import { OutwardLink } from "#app/components/outward-link.tsx";
/** A document that the paper of an item links to or names. */
type NamedDocument = { title: string; url: string | null; note: string; checkedWords: string };

/** The documents named in an item's paper, each with its old address and whether anybody tried it. */
export function DocumentList({ documents }: { documents: readonly NamedDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Documents named in the paper</h2>
      <ul className="govuk-list govuk-list--bullet">
        {documents.map((document, index) => (
          <li key={index}>
            <DocumentTitle document={document} />
            <span className="govuk-hint app-document__note">{noteOf(document)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function DocumentTitle({ document: { title, url } }: { document: NamedDocument }) {
  if (url === null) return <>{title}</>;
  return <OutwardLink href={url}>{title}</OutwardLink>;
}

/** "Not checked." beside an address; "No address is given." without one. */
function noteOf({ url, note, checkedWords }: NamedDocument): string {
  const address = url === null && note === "" ? "No address is given" : note;
  const checked = url === null ? "" : `Address as in the paper: ${checkedWords.toLowerCase()}`;
  return [address, checked]
    .filter((words) => words !== "")
    .map((words) => `${words}.`)
    .join(" ");
}
