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
  const facts = [one.owner ?? "", one.due ? `due ${one.due}` : "", note ?? "", one.stateWords?.toLowerCase() ?? ""];
  const said = facts.filter(Boolean).join(", ");
  return (
    <li>
      <a className="govuk-link" href={`/follow-ups/${one.reference}`}>
        {one.reference}
      </a>{" "}
      {one.kind}: {one.wording}
      {said ? <span className="app-quiet"> ({said})</span> : null}
    </li>
  );
}
