import { useLanguage } from "#app/components/response-context.ts";
import { Say, useSay } from "#app/components/say.tsx";

/** One box to search everything. Where there is JavaScript, `data-suggestions` offers records while one types, in English. */
export function SearchBox({
  id,
  label,
  typed = "",
  index,
  inHeader = false,
  everything = false,
}: {
  id: string;
  label: string;
  typed?: string;
  /** Kept with the search where it is not the reader's own. */
  index?: "published" | undefined;
  inHeader?: boolean;
  /** The box that “/” opens: it offers something before anything is typed. */
  everything?: boolean;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <form
      method="get"
      action="/search"
      role="search"
      aria-label={label}
      className={`app-searchbox${inHeader ? " app-searchbox--header" : ""}`}
      data-suggestions={language === "en" ? "/search/suggestions" : undefined}
      data-everything={everything ? "" : undefined}
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
        {inHeader ? (
          <kbd className="app-key app-searchbox__key" aria-hidden="true">
            /
          </kbd>
        ) : null}
        <button className="app-searchbox__button">
          <Say of="shell.searchShort" />
        </button>
      </div>
    </form>
  );
}
