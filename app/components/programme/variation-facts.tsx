import { Facts } from "#app/components/page-parts.tsx";
import { named } from "#app/domain/references.ts";

export type ShownVariation = {
  item: { reference: string; title: string };
  from: { reference: string; day: string } | null;
  to: { reference: string; day: string } | null;
  why: string;
  proposed: string;
  effects: readonly string[];
};

/** What a variation changes: the item, from, to, why, who asked, and what it does to the meetings' time. */
export function VariationFacts({ variation }: { variation: ShownVariation }) {
  return (
    <Facts
      facts={[
        {
          term: "Item",
          value: (
            <a className="govuk-link" href={`/items/${variation.item.reference}`}>
              {named(variation.item.title, variation.item.reference)}
            </a>
          ),
        },
        { term: "From", value: meeting(variation.from) },
        { term: "To", value: meeting(variation.to) },
        { term: "Why", value: variation.why },
        { term: "Asked for by", value: variation.proposed },
        { term: "Effect", value: effects(variation.effects) },
      ]}
    />
  );
}

function meeting(place: ShownVariation["from"]) {
  if (place === null) return null;
  return (
    <a className="govuk-link" href={`/meetings/${place.reference}`}>
      {place.day}
    </a>
  );
}

function effects(lines: readonly string[]) {
  if (lines.length === 0) return null;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
