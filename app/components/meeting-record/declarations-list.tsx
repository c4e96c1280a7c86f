import { INTEREST_LABELS, type InterestKind } from "#app/domain/meeting-record/attendance.ts";
import { reference } from "#app/domain/references.ts";

export type Declared = {
  id: number;
  itemId: number | null;
  itemTitle: string | null;
  personName: string | null;
  words: string;
  interest: InterestKind;
  interestWords: string;
  leftAt: string;
};

/** The interests declared at a meeting; each with its change and removal where `meeting` is given. */
export function DeclarationsList({
  declared,
  meeting,
}: {
  declared: readonly Declared[];
  meeting?: string | undefined;
}) {
  if (declared.length === 0) return <p className="govuk-body">No interests are recorded.</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {declared.map((one) => {
        const who = one.personName ?? one.words;
        const home = `/meetings/${meeting}/declarations/${one.id}`;
        return (
          <li key={one.id}>
            {who}: {INTEREST_LABELS[one.interest].toLowerCase()}, {one.interestWords}
            {one.itemId !== null ? <ItemLink id={one.itemId} title={one.itemTitle ?? ""} /> : null}
            {one.leftAt ? `. ${one.leftAt}` : ""}
            {meeting ? (
              <span className="app-record__deeds">
                <a className="govuk-link" href={`${home}/edit`}>
                  Change<span className="govuk-visually-hidden"> the interest of {who}</span>
                </a>
                <a className="govuk-link" href={`${home}/removal`}>
                  Remove<span className="govuk-visually-hidden"> the interest of {who}</span>
                </a>
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function ItemLink({ id, title }: { id: number; title: string }) {
  return (
    <>
      {" "}
      (
      <a className="govuk-link" href={`/items/${reference("item", id)}`}>
        {title}
      </a>
      )
    </>
  );
}
