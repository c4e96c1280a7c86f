import type { ReactNode } from "react";
import { Label, Say, Twin, useSay } from "#app/components/say.tsx";
import type { PlainKey } from "#app/words/say.ts";
import { yearLabel } from "#app/domain/municipal-year.ts";
import { SEARCHED_KIND_LIST, SEARCHED_KINDS } from "#app/domain/search/kinds.ts";
import type { SearchFound } from "#app/services/search/search-records.server.ts";
import { searchAddress, type SearchAddress } from "./address.ts";

type Props = { asked: SearchAddress; found: SearchFound };
type Choice = { words: ReactNode; count: number | null; href: string; chosen: boolean };

/** Each kind with how many there are, as links. */
export function KindLinks({ asked, found }: Props) {
  const say = useSay();
  const kinds = SEARCHED_KIND_LIST.filter((kind) => found.kinds[kind] !== undefined || asked.kind === kind);
  if (kinds.length < 2 && !asked.kind) return null;
  const choices = [
    {
      words: <Say of="search.all" />,
      count: allOf(Object.values(found.kinds)),
      href: searchAddress(asked, { kind: null }),
      chosen: !asked.kind,
    },
    ...kinds.map((kind) => ({
      words: <Label of={SEARCHED_KINDS[kind].plural} />,
      count: found.kinds[kind] === undefined ? 0 : found.kinds[kind],
      href: searchAddress(asked, { kind }),
      chosen: asked.kind === kind,
    })),
  ];
  return (
    <nav aria-label={say("search.kinds")}>
      <Choices choices={choices} />
    </nav>
  );
}

/** Bodies and years with how many there are; open where one is chosen already. */
export function Narrow({ asked, found }: Props) {
  const bodies = found.bodies.map(({ slug, name, count }) => ({
    words: <Twin en={name} />,
    count,
    href: searchAddress(asked, { body: slug }),
    chosen: asked.body === slug,
  }));
  const years = Object.entries(found.years)
    .sort(([one], [other]) => Number(other) - Number(one))
    .map(([year, count = 0]) => ({
      words: yearLabel(Number(year), { yearStartMonth: 5, yearStartDay: 1 }),
      count,
      href: searchAddress(asked, { year: Number(year) }),
      chosen: asked.year === Number(year),
    }));
  if (bodies.length < 2 && years.length < 2 && !asked.body && !asked.year) return null;
  return (
    <details className="govuk-details app-narrow" open={Boolean(asked.body || asked.year)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          <Say of="search.narrow" />
        </span>
      </summary>
      <div className="govuk-details__text app-narrow__groups">
        <NarrowBy
          label="search.byBody"
          title="record.body"
          without={searchAddress(asked, { body: null })}
          isAny={!asked.body}
          choices={bodies}
        />
        <NarrowBy
          label="search.byYear"
          title="search.year"
          without={searchAddress(asked, { year: null })}
          isAny={!asked.year}
          choices={years}
        />
      </div>
    </details>
  );
}

/** Of what cannot be counted the sum is not known. */
function allOf(counts: readonly (number | null | undefined)[]): number | null {
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + (count ?? 0)), 0);
}

function NarrowBy({
  label,
  title,
  without,
  isAny,
  choices,
}: {
  label: PlainKey;
  title: PlainKey;
  without: string;
  isAny: boolean;
  choices: readonly Choice[];
}) {
  const say = useSay();
  const count = allOf(choices.map((choice) => choice.count));
  return (
    <nav aria-label={say(label)}>
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
        <Say of={title} />
      </p>
      <Choices choices={[{ words: <Say of="search.any" />, count, href: without, chosen: isAny }, ...choices]} />
    </nav>
  );
}

function Choices({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul className="app-choices">
      {choices.map(({ words, count, href, chosen }) => (
        <li key={href}>
          <a className="app-choices__link" href={href} aria-current={chosen ? "true" : undefined}>
            {words}
            {count === null ? null : ` (${count})`}
          </a>
        </li>
      ))}
    </ul>
  );
}
