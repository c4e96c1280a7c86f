/** The id that a field gives as its `list`. */
export const NAMES_LIST = "names";

/** The names that fields of a record offer while one types: people of the body, and offices. */
export function NamesList({ names }: { names: readonly string[] }) {
  return (
    <datalist id={NAMES_LIST}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
