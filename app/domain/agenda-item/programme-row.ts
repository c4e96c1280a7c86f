import type { Load } from "./minutes-planned.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { Format } from "#app/domain/formats.ts";
import type { ThemeOrigin } from "#app/domain/theme/states.ts";
import type { ItemKind, ItemState } from "./states.ts";

/** How an item may be the reader's own. */
export type YoursOfItem = "leading" | "proposed";

/** An item as a row of its programme's list. Days are plain strings: the branded ones do not survive the type of JSON. */
export type ProgrammeRow = {
  id: number;
  title: string;
  themeId: number | null;
  theme: string | null;
  origin: ThemeOrigin | null;
  kind: ItemKind;
  state: ItemState;
  format: Format;
  minutes: number;
  lead: string | null;
  author: string;
  meetingId: number | null;
  meetsOn: string | null;
  dateBasis: DateBasis | null;
  place: string;
  /** What its meeting holds; null without one. */
  load: Load | null;
  yours: YoursOfItem[];
  waits: number | null;
  version: number;
};
