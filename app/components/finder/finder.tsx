import { SearchBox } from "#app/components/search/search-box.tsx";
import { KEYS, type KeySet } from "#app/domain/home/keys.ts";
import { KeyTable } from "./key-table.tsx";

/** What “/” and “?” open where there is a script: the box for everything, and the keys of the page. */
export function Finder({ keys }: { keys: KeySet | undefined }) {
  const sets: readonly KeySet[] = keys ? [keys, "everywhere"] : ["everywhere"];
  return (
    <>
      <dialog className="app-finder" id="finder" aria-label="Find">
        <SearchBox id="find" label="Find a record, a page or something to do" everything />
      </dialog>
      <dialog className="app-finder" id="keys" aria-labelledby="keys-heading">
        <h2 className="govuk-heading-m" id="keys-heading">
          Keys
        </h2>
        {sets.map((set) => (
          <KeyTable key={set} {...KEYS[set]} />
        ))}
        <form method="dialog" className="app-finder__foot">
          <button className="govuk-button govuk-button--secondary">Close</button>
          <a className="govuk-link" href="/account/keys">
            All keys, and switching them off
          </a>
        </form>
      </dialog>
    </>
  );
}
