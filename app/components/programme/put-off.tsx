import { Folds } from "#app/components/folds.tsx";
import { PartPages } from "#app/components/part-pages.tsx";
import { ItemFacts } from "#app/components/public-record/published-item.tsx";
import { RecordLink } from "#app/components/public-record/published-parts.tsx";
import { Say, useSay } from "#app/components/say.tsx";
import type { Paged } from "#app/domain/pages.ts";
import type { LongPart } from "#app/domain/programme/public-page.ts";
import type { PublishedItemLine } from "#app/domain/programme/view.ts";

type Props = { deferred: Paged<PublishedItemLine>; withdrawn: Paged<PublishedItemLine>; here: string };

/** What was to be looked at this year and is not, or not yet, with the reason; nothing where there is none. */
export function PutOff({ deferred, withdrawn, here }: Props) {
  const say = useSay();
  if (deferred.total + withdrawn.total === 0) return null;
  return (
    <Folds id="put-off" title={<Say of="programme.putOff" />}>
      <Items id="deferred" title={say("moves.deferred")} items={deferred} here={here} />
      <Items id="withdrawn" title={say("moves.withdrawn")} items={withdrawn} here={here} />
    </Folds>
  );
}

type ItemsShown = { id: LongPart; title: string; items: Paged<PublishedItemLine>; here: string };

function Items({ id, title, items, here }: ItemsShown) {
  if (items.total === 0) return null;
  return (
    <>
      <ul className="govuk-list app-later" id={id}>
        {items.rows.map((item) => (
          <li key={item.reference} className="app-later__one">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
              <RecordLink to={item} />
            </h3>
            <ItemFacts item={item} />
          </li>
        ))}
      </ul>
      <PartPages of={items} here={here} part={id} title={title} />
    </>
  );
}
