import type { ListDefinition } from "./define-list.ts";
import type { Facet, ListView } from "./list-view.ts";
import { sortText } from "./url-state.ts";

type PanelProps<Row> = { list: ListDefinition<Row>; view: ListView<Row> };

/** Search, filters with counts, grouping and columns: one form whose answer is the address. */
export function FilterPanel<Row>({ list, view }: PanelProps<Row>) {
  const { sort, size } = view.state;
  return (
    <details className="app-filter">
      <summary className="app-filter__summary">Filter and arrange</summary>
      <form method="get" action={view.path} role="search" className="app-filter__form">
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="filter-q">
            Search
          </label>
          <input
            className="govuk-input"
            id="filter-q"
            name="q"
            type="search"
            maxLength={100}
            defaultValue={view.state.q}
          />
        </div>
        {view.facets.map((facet) => (
          <FacetField key={facet.id} facet={facet} />
        ))}
        <GroupField list={list} view={view} />
        <ColumnsField list={list} view={view} />
        {sortText(sort) === sortText(list.shape.sort) ? null : (
          <input type="hidden" name="sort" value={sortText(sort)} />
        )}
        {size === 50 ? null : <input type="hidden" name="size" value={size} />}
        <button className="govuk-button govuk-!-margin-bottom-0">Apply filters</button>
      </form>
    </details>
  );
}

function FacetField({ facet }: { facet: Facet }) {
  return (
    <fieldset className="govuk-fieldset app-filter__facet">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{facet.label}</legend>
      <div className="govuk-checkboxes govuk-checkboxes--small app-filter__choices">
        {facet.choices.map((choice, index) => (
          <Tick
            key={choice.value}
            id={`filter-${facet.id}-${index}`}
            name={facet.id}
            value={choice.value}
            checked={choice.chosen}
            words={`${choice.words} (${choice.count})`}
          />
        ))}
      </div>
      {facet.more > 0 ? (
        <p className="govuk-hint govuk-!-margin-bottom-0">
          {facet.more.toLocaleString("en-GB")} more with fewer: search for them.
        </p>
      ) : null}
    </fieldset>
  );
}

function GroupField<Row>({ list, view }: PanelProps<Row>) {
  if (list.shape.groupable.length === 0) return null;
  const offered = list.columns.filter((column) => list.shape.groupable.includes(column.id));
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="filter-group">
        Group by
      </label>
      <select className="govuk-select" id="filter-group" name="group" defaultValue={view.state.group}>
        <option value="">Nothing</option>
        {offered.map((column) => (
          <option key={column.id} value={column.id}>
            {column.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The hidden field says that columns were chosen, even when none is ticked. */
function ColumnsField<Row>({ list, view }: PanelProps<Row>) {
  const offered = list.columns.filter((column) => list.shape.hideable.includes(column.id));
  if (offered.length === 0) return null;
  return (
    <details className="govuk-details app-filter__columns">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Hide columns</span>
      </summary>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-visually-hidden">Columns to hide</legend>
        <input type="hidden" name="hide" value="" />
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {offered.map((column) => (
            <Tick
              key={column.id}
              id={`filter-hide-${column.id}`}
              name="hide"
              value={column.id}
              checked={view.state.hide.includes(column.id)}
              words={column.label}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
}

type TickProps = { id: string; name: string; value: string; checked: boolean; words: string };

function Tick({ id, name, value, checked, words }: TickProps) {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        value={value}
        defaultChecked={checked}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {words}
      </label>
    </div>
  );
}
