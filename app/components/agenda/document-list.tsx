import { OutwardLink } from "#app/components/outward-link.tsx";
import { In, Say } from "#app/components/say.tsx";

/** A document that the paper of an item links to or names. */
type NamedDocument = { title: string; url: string | null; note: string; checkedWords: string };

/** The documents named in an item's paper, each with its old address and whether anybody tried it. */
export function DocumentList({ documents }: { documents: readonly NamedDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Say of="agenda.namedDocuments" />
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {documents.map((document, index) => (
          <li key={index}>
            <DocumentTitle document={document} />
            <span className="govuk-hint app-document__note">
              <DocumentNote document={document} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function DocumentTitle({ document: { title, url } }: { document: NamedDocument }) {
  const words = <In lang="en">{title}</In>;
  return url === null ? words : <OutwardLink href={url}>{words}</OutwardLink>;
}

/** "Address as in the paper: not checked." beside an address; "No address is given." without one. */
function DocumentNote({ document: { url, note, checkedWords } }: { document: NamedDocument }) {
  const checked = <In lang="en">{checkedWords.toLowerCase()}</In>;
  return (
    <>
      {note === "" ? null : <In lang="en">{`${note}. `}</In>}
      {note === "" && url === null ? <Say of="agenda.noAddress" /> : null}
      {url === null ? null : <Say of="agenda.addressChecked" with={{ checked }} />}
    </>
  );
}
