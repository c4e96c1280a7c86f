import { RecordLink } from "#app/components/record-link.tsx";

export type MadeFollowUp = {
  reference: string;
  kind: string;
  wording: string;
  owner?: string;
  due?: string;
  stateWords?: string;
};

/** The follow-ups that an item led to: made at it, or said at it again. */
export function MadeHere({ made, again = [] }: { made: readonly MadeFollowUp[]; again?: readonly MadeFollowUp[] }) {
  if (made.length + again.length === 0) return null;
  return (
    <ul className="govuk-list app-record__made">
      {made.map((one) => (
        <Line key={one.reference} one={one} />
      ))}
      {again.map((one) => (
        <Line key={one.reference} one={one} note="also recorded here" />
      ))}
    </ul>
  );
}

function Line({ one, note }: { one: MadeFollowUp; note?: string }) {
  const facts = [
    one.kind,
    one.owner ?? "",
    one.due ? `due ${one.due}` : "",
    note ?? "",
    one.stateWords?.toLowerCase() ?? "",
  ];
  return (
    <li>
      <RecordLink to="/follow-ups" reference={one.reference}>
        {one.wording}
      </RecordLink>
      <span className="app-quiet">, {facts.filter(Boolean).join(", ")}</span>
    </li>
  );
}
