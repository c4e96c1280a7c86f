import type { ListDefinition } from "./define-list.ts";
import type { Facet, ListView } from "./list-view.ts";
import { sortText } from "./url-state.ts";

type PanelProps<Row> = { list: ListDefinition<Row>; view: ListView<Row> };

/**
 * Search, filters with counts, order, groups and columns: one form whose answer is the address. What is seldom used is
 * folded away. With the script a choice applies at once, so the buttons are for whoever is without it.
 */
export function FilterForm<Row>({ list, view }: PanelProps<Row>) {
  const chosen = view.facets.flatMap(({ choices }) => choices.filter((choice) => choice.chosen)).length;
  return (
    <form method="get" action={view.path} role="search" aria-label={`Filter ${list.noun[1]}`} className="app-filter">
      <div className="app-filter__search">
        <label className="govuk-label" htmlFor="filter-q">
          Search {list.noun[1]}
        </label>
        <input
          className="govuk-input"
          id="filter-q"
          name="q"
          type="search"
          maxLength={100}
          defaultValue={view.state.q}
        />
        <Apply words="Search" />
      </div>
      {view.facets.length > 0 ? (
        <details className="app-filter__part">
          <summary className="govuk-body app-filter__summary">
            Filter<span data-part="chosen">{chosen > 0 ? ` (${chosen})` : ""}</span>
          </summary>
          <div className="app-filter__panel">
            <div className="app-filter__facets" data-part="facets">
              {view.facets.map((facet) => (
                <FacetField key={facet.id} facet={facet} />
              ))}
            </div>
            <Apply words="Apply filters" />
          </div>
        </details>
      ) : null}
      <details className="app-filter__part">
        <summary className="govuk-body app-filter__summary">Sort, group and columns</summary>
        <div className="app-filter__panel">
          <div className="app-filter__facets">
            <SortField list={list} view={view} />
            <GroupField list={list} view={view} />
            <ColumnsField list={list} view={view} />
          </div>
          <Apply words="Apply" />
        </div>
      </details>
      {view.state.size === 50 ? null : <input type="hidden" name="size" value={view.state.size} />}
    </form>
  );
}

function Apply({ words }: { words: string }) {
  return <button className="govuk-button govuk-button--secondary app-filter__apply">{words}</button>;
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

function SortField<Row>({ list, view }: PanelProps<Row>) {
  const offered = list.columns.filter((column) => list.shape.sortable.includes(column.id));
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="filter-sort">
        Sort by
      </label>
      <select className="govuk-select" id="filter-sort" name="sort" defaultValue={sortText(view.state.sort)}>
        {offered.flatMap(({ id, label }) => [
          <option key={id} value={id}>
            {label}, first to last
          </option>,
          <option key={`-${id}`} value={`-${id}`}>
            {label}, last to first
          </option>,
        ])}
      </select>
    </div>
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
    <fieldset className="govuk-fieldset app-filter__facet">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Hide columns</legend>
      <input type="hidden" name="hide" value="" />
      <div className="govuk-checkboxes govuk-checkboxes--small app-filter__choices">
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
