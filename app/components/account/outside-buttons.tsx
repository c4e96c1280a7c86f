/** A button for each provider that people of the council sign in with; `fields` go along. */
export function OutsideButtons({
  providers,
  next = "/",
  fields = {},
  words = "Sign in with",
  isSecondary = false,
}: {
  providers: readonly { id: number; name: string }[];
  next?: string;
  fields?: Readonly<Record<string, string>>;
  words?: string;
  isSecondary?: boolean;
}) {
  return providers.map(({ id, name }) => (
    <form
      key={id}
      method="post"
      action={`/sign-in/outside/${id}${next === "/" ? "" : `?next=${encodeURIComponent(next)}`}`}
    >
      {Object.entries(fields).map(([field, value]) =>
        value === "" ? null : <input key={field} type="hidden" name={field} value={value} />,
      )}
      <button
        className={`govuk-button${isSecondary ? " govuk-button--secondary" : ""}`}
        data-prevent-double-click="true"
        data-module="govuk-button"
      >
        {words} {name}
      </button>
    </form>
  ));
}
