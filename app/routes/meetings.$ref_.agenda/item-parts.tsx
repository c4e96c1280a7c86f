import { OutwardLink } from "#app/components/outward-link.tsx";
import { Tag } from "#app/components/page-parts.tsx";

type Witness = {
  id: number;
  words: string;
  confirmedOn: string | null;
  mayConfirm: boolean;
  mayUnconfirm: boolean;
};

/** Who attends for an item, and whether they have said so. */
export function Attendees({ item, witnesses, back }: { item: string; witnesses: readonly Witness[]; back: string }) {
  if (witnesses.length === 0) return null;
  return (
    <>
      <p className="govuk-body app-paper__label">Who attends</p>
      <ul className="govuk-list">
        {witnesses.map((witness) => (
          <li key={witness.id} className="app-builder__line">
            {witness.words} {witness.confirmedOn ? <Tag words="Confirmed" /> : null}{" "}
            <Confirm item={item} witness={witness} back={back} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Confirm({ item, witness, back }: { item: string; witness: Witness; back: string }) {
  const home = `/items/${item}/witnesses/${witness.id}`;
  const query = `?back=${encodeURIComponent(back)}`;
  if (witness.mayConfirm) {
    return (
      <a className="govuk-link app-no-print" href={`${home}/confirmation${query}`}>
        Confirm<span className="govuk-visually-hidden"> {witness.words}</span>
      </a>
    );
  }
  if (!witness.mayUnconfirm) return null;
  return (
    <a className="govuk-link app-no-print" href={`${home}/confirmation-removal${query}`}>
      Undo<span className="govuk-visually-hidden"> that {witness.words} will attend</span>
    </a>
  );
}

type Document = { id: number; title: string; url: string | null; note: string };

/** The documents listed with an item, each with the ways to change it. */
export function Documents({
  item,
  documents,
  mayChange,
  back,
}: {
  item: string;
  documents: readonly Document[];
  mayChange: boolean;
  back: string;
}) {
  if (documents.length === 0) return null;
  const query = `?back=${encodeURIComponent(back)}`;
  return (
    <>
      <p className="govuk-body app-paper__label">Documents</p>
      <ul className="govuk-list">
        {documents.map(({ id, title, url, note }) => (
          <li key={id} className="app-builder__line">
            {url ? <OutwardLink href={url}>{title}</OutwardLink> : title}
            {note ? `, ${note}` : ""}
            {mayChange ? (
              <span className="app-no-print">
                {" "}
                <a className="govuk-link" href={`/items/${item}/documents/${id}/edit${query}`}>
                  Change<span className="govuk-visually-hidden"> {title}</span>
                </a>{" "}
                <a className="govuk-link" href={`/items/${item}/documents/${id}/removal${query}`}>
                  Remove<span className="govuk-visually-hidden"> {title}</span>
                </a>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
