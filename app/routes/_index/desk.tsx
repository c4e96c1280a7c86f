import type { SerializeFrom } from "@remix-run/node";
import { Tag } from "#app/components/page-parts.tsx";
import { Press } from "#app/components/press.tsx";
import { badgeOf, type DeskRow } from "#app/domain/home/desk.ts";
import type { Home } from "#app/services/home/read-home.server.ts";

type Desk = NonNullable<SerializeFrom<Home>["desk"]>;

/** How things stand, in four numbers that each lead to their list. */
export function Counts({ counts }: { counts: Desk["counts"] }) {
  return (
    <nav aria-label="How things stand">
      <ul className="app-counts">
        {counts.map(({ count, one, many, href, isLate }) => (
          <li key={href} className={isLate && count > 0 ? "app-counts--late" : undefined}>
            <a className="app-counts__link" href={href}>
              <strong>{count}</strong> <span>{count === 1 ? one : many}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What an officer does next; what can wait; and what others did lately. */
export function Work({ desk, lately }: { desk: Desk; lately: SerializeFrom<Home>["lately"] }) {
  return (
    <div className="app-work">
      <section aria-labelledby="do-next">
        <h2 className="app-work__head" id="do-next">
          Do next
        </h2>
        {desk.next.length === 0 ? (
          <p className="app-work__none">
            Nothing is waiting for you. <a href="/programmes">Look at the programmes</a> or{" "}
            <a href="/meetings">the coming meetings</a>.
          </p>
        ) : null}
        <WorkRows rows={desk.next} />
      </section>
      {desk.whenYouCan.length > 0 ? (
        <section aria-labelledby="when-you-can">
          <h2 className="app-work__head" id="when-you-can">
            When you can
          </h2>
          <ul className="app-work__counts">
            {desk.whenYouCan.map(({ count, words, href }) => (
              <li key={href}>
                <strong>{count}</strong>{" "}
                <a className="govuk-link" href={href}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Lately lately={lately} />
    </div>
  );
}

/** Things to do, one verb and one link a row. Where one press does it, the press is beside the link. */
export function WorkRows({ rows }: { rows: readonly DeskRow[] }) {
  return (
    <ul className="app-work__rows">
      {rows.map((row) => {
        const badge = badgeOf(row);
        return (
          <li className="app-work__row" key={row.href + row.words}>
            <div>
              <a className="govuk-link app-work__what" href={row.href}>
                {row.words}
              </a>
              {row.note ? <p className="app-work__note">{row.note}</p> : null}
            </div>
            <div>{badge ? <Tag words={badge.words} mark={badge.mark} /> : null}</div>
            {row.send ? (
              <Press {...row.send} words={row.verb} className="app-small-button app-work__deed" />
            ) : (
              <span className="govuk-button govuk-button--secondary app-small-button app-work__deed" aria-hidden="true">
                {row.verb}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Lately({ lately }: { lately: SerializeFrom<Home>["lately"] }) {
  if (lately.length === 0) return null;
  return (
    <section aria-labelledby="lately">
      <h2 className="app-work__head" id="lately">
        Lately
      </h2>
      <ul className="app-work__lately">
        {lately.map(({ id, day, words, about, href }) => (
          <li key={id}>
            <span className="app-quiet">{day}</span>
            <span>
              {href ? (
                <a className="govuk-link" href={href}>
                  {about ?? words}
                </a>
              ) : (
                words
              )}
              {about ? `: ${words}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
