import { searchAddress, type SearchAddress } from "./address.ts";

/** Before anything is typed: what can be found, and how. Never a list of records. */
export function NothingAsked() {
  return (
    <>
      <p className="govuk-body">Find themes, questions and their answers, agenda items, outcomes and follow-ups.</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Type a few words of what it is about, or the name of an operation, an office or a person.</li>
        <li>Type a reference, such as T-14, Q-31 or M-26, to go straight to it.</li>
        <li>Type a date or a month, such as 3 December 2026, to see which meetings there are.</li>
        <li>Type a number as the report gave it, such as Recommendation 29.</li>
      </ul>
    </>
  );
}

/** Nothing matches: what else to try. */
export function NothingFound({
  asked,
  elsewhere,
}: {
  asked: SearchAddress;
  elsewhere: "working" | "published" | null;
}) {
  return (
    <>
      <div role="status">
        <h2 className="govuk-heading-m">Nothing found for “{asked.typed}”</h2>
      </div>
      <p className="govuk-body">You could:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>use fewer words, or other words for the same thing</li>
        <li>check a reference: it is a letter and a number, such as T-14</li>
        {elsewhere ? (
          <li>
            <Elsewhere asked={asked} elsewhere={elsewhere} />
          </li>
        ) : null}
        <li>
          look through{" "}
          <a className="govuk-link" href="/themes">
            all themes
          </a>{" "}
          or{" "}
          <a className="govuk-link" href="/programmes">
            the work programmes
          </a>
        </li>
        {elsewhere === null ? (
          <li>
            <a className="govuk-link" href="/suggest">
              suggest a theme
            </a>{" "}
            if nobody has looked at it yet
          </li>
        ) : null}
      </ul>
    </>
  );
}

/** The other half of what somebody with a part in a body may search. */
export function Elsewhere({ asked, elsewhere }: { asked: SearchAddress; elsewhere: "working" | "published" }) {
  const plain = { ...asked, kind: null, body: null, year: null };
  return elsewhere === "working" ? (
    <a className="govuk-link" href={searchAddress(plain, { published: true })}>
      search what every body has published
    </a>
  ) : (
    <a className="govuk-link" href={searchAddress(plain, { published: false })}>
      search the records of your own bodies
    </a>
  );
}
