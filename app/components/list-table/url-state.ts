/** What a list lets its address say. `group` and `hide` are what it starts with. */
export type ListShape = {
  /** The kinds that rows are told apart by; each is a parameter of its own. */
  kinds: readonly string[];
  sortable: readonly string[];
  groupable: readonly string[];
  hideable: readonly string[];
  sort: Sort;
  group: string;
  hide: readonly string[];
};

export type Sort = { column: string; down: boolean };

/** Everything that a list's address holds. */
export type ListState = {
  q: string;
  kinds: Record<string, string[]>;
  sort: Sort;
  /** The kind that rows are grouped by; empty for none. */
  group: string;
  hide: string[];
  page: number;
  size: number;
};

/** Rows a page: the first is the ordinary number. */
export const PAGE_SIZES = [50, 25, 100] as const;

const MOST_SEARCHED = 100;
const MOST_VALUES = 40;

/** The state that an address says. Anything unknown in it is as if it were not there. */
export function readUrl(shape: ListShape, params: URLSearchParams): ListState {
  const group = params.get("group");
  const size = Number(params.get("size"));
  return {
    q: (params.get("q") ?? "").trim().slice(0, MOST_SEARCHED),
    kinds: readKinds(shape, params),
    sort: readSort(shape, params.get("sort")),
    group: group === "" || (group && shape.groupable.includes(group)) ? group : shape.group,
    hide: params.has("hide") ? known(shape.hideable, params.getAll("hide")) : known(shape.hideable, shape.hide),
    page: readPage(params.get("page")),
    size: PAGE_SIZES.find((known) => known === size) ?? PAGE_SIZES[0],
  };
}

/** The address of a state, without whatever the list starts with anyway. The inverse of `readUrl`. */
export function writeUrl(shape: ListShape, state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q) params.set("q", state.q);
  for (const kind of shape.kinds) {
    for (const value of state.kinds[kind] ?? []) params.append(kind, value);
  }
  if (!sameSort(state.sort, shape.sort)) params.set("sort", sortText(state.sort));
  if (state.group !== shape.group) params.set("group", state.group);
  if (!sameMembers(state.hide, shape.hide)) {
    if (state.hide.length === 0) params.set("hide", "");
    for (const column of state.hide) params.append("hide", column);
  }
  if (state.size !== PAGE_SIZES[0]) params.set("size", String(state.size));
  if (state.page > 1) params.set("page", String(state.page));
  return params;
}

/** The state with a change made; any change but a change of page goes back to the first page. */
export function patch(state: ListState, change: Partial<ListState>): ListState {
  return { ...state, page: 1, ...change };
}

/** The link to a state of the list at this path. */
export function hrefOf(path: string, shape: ListShape, state: ListState): string {
  const search = writeUrl(shape, state).toString();
  return search ? `${path}?${search}` : path;
}

/** "-minutes" for the most minutes first. */
export function sortText(sort: Sort): string {
  return sort.down ? `-${sort.column}` : sort.column;
}

function readKinds(shape: ListShape, params: URLSearchParams): Record<string, string[]> {
  const kinds: Record<string, string[]> = {};
  for (const kind of shape.kinds) {
    const values = [...new Set(params.getAll(kind))].filter((value) => value && value.length <= MOST_SEARCHED);
    if (values.length > 0) kinds[kind] = values.slice(0, MOST_VALUES);
  }
  return kinds;
}

function readSort(shape: ListShape, text: string | null): Sort {
  const down = text?.startsWith("-") ?? false;
  const column = down ? text?.slice(1) : text;
  return column && shape.sortable.includes(column) ? { column, down } : shape.sort;
}

function readPage(text: string | null): number {
  return /^[1-9]\d{0,4}$/.test(text ?? "") ? Number(text) : 1;
}

function known(allowed: readonly string[], asked: readonly string[]): string[] {
  return allowed.filter((id) => asked.includes(id));
}

function sameSort(one: Sort, other: Sort): boolean {
  return one.column === other.column && one.down === other.down;
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
