import { linkTo, Say, Sentences } from "#app/components/say.tsx";
import { searchAddress, type SearchAddress } from "./address.ts";

/** Before anything is typed: what can be found, and how. Never a list of records. */
export function NothingAsked() {
  return (
    <>
      <p className="govuk-body">
        <Say of="search.what" />
      </p>
      <Sentences of={["search.byWords", "search.byReference", "search.byDay", "search.byNumber"]} />
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
        <h2 className="govuk-heading-m">
          <Say of="search.nothing" with={asked} />
        </h2>
      </div>
      <p className="govuk-body">
        <Say of="search.could" />
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Say of="search.otherWords" />
        </li>
        <li>
          <Say of="search.checkReference" />
        </li>
        {elsewhere ? (
          <li>
            <Elsewhere asked={asked} elsewhere={elsewhere} />
          </li>
        ) : null}
        <li>
          <Say of="search.lookThrough" with={{ themes: linkTo("/themes"), programmes: linkTo("/programmes") }} />
        </li>
        {elsewhere === null ? (
          <li>
            <Say of="search.orSuggest" with={{ suggest: linkTo("/suggest") }} />
          </li>
        ) : null}
      </ul>
    </>
  );
}

/** The other half of what somebody with a part in a body may search. */
export function Elsewhere({ asked, elsewhere }: { asked: SearchAddress; elsewhere: "working" | "published" }) {
  const plain = { ...asked, kind: null, body: null, year: null };
  const isWorking = elsewhere === "working";
  return (
    <a className="govuk-link" href={searchAddress(plain, { published: isWorking })}>
      <Say of={isWorking ? "search.inPublished" : "search.inOwn"} />
    </a>
  );
}
