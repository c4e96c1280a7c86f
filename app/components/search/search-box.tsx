import { useSay } from "#app/components/say.tsx";

/** One box to search everything. Where there is JavaScript, `data-suggestions` offers records while one types. */
export function SearchBox({
  id,
  label,
  typed = "",
  index,
  inHeader = false,
}: {
  id: string;
  label: string;
  typed?: string;
  /** Kept with the search where it is not the reader's own. */
  index?: "published" | undefined;
  inHeader?: boolean;
}) {
  const say = useSay();
  return (
    <form
      method="get"
      action="/search"
      role="search"
      aria-label={label}
      className={`app-searchbox${inHeader ? " app-searchbox--header" : ""}`}
      data-suggestions="/search/suggestions"
    >
      <label className={inHeader ? "govuk-visually-hidden" : "govuk-label"} htmlFor={id}>
        {label}
      </label>
      {index ? <input type="hidden" name="in" value={index} /> : null}
      <div className="app-searchbox__row">
        <input
          className="govuk-input app-searchbox__input"
          id={id}
          name="q"
          type="search"
          maxLength={200}
          defaultValue={typed}
          autoComplete="off"
          spellCheck={false}
          placeholder={inHeader ? say("shell.searchShort") : undefined}
        />
        <button className="app-searchbox__button">
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
            <line x1="13" y1="13" x2="18.5" y2="18.5" stroke="currentColor" strokeWidth="2.5" />
          </svg>
          <span className="govuk-visually-hidden">{label}</span>
        </button>
      </div>
    </form>
  );
}
