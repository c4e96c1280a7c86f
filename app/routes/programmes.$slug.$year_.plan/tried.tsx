import type { WeighedData } from "./data.ts";

/** The what-ifs that a plan is asked for with; each can be let go again. */
export function Tried({ tried }: { tried: WeighedData["tried"] }) {
  if (tried.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="tried">
      <h2 className="govuk-heading-s" id="tried">
        What is tried
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {tried.map(({ words, without }) => (
          <li key={without}>
            {words}.{" "}
            <a className="govuk-link" href={without}>
              Let it go<span className="govuk-visually-hidden">: {words}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        A plan shows what would happen. Nothing of this is done by it: lengthen a meeting or shorten an item on its own
        page.
      </p>
    </section>
  );
}
