import type { Paper } from "#app/domain/agenda/papers.ts";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { PlanItem, RequiredPerson } from "./instance.ts";
import { HEAVY_MINUTES, papersDaysOf, PRIORITY_UNSCORED } from "./weigh.ts";

/** What is known of an item that a plan may place. */
type KnownItem = {
  id: string;
  title: string;
  kind: ItemKind;
  minutes: number;
  paper: Paper;
  now: string | null;
  pinnedTo: string | null;
  theme: PlanItem["theme"];
  people: readonly RequiredPerson[];
  /** The days between which the law asks for it. */
  window: { from: IsoDate; to: IsoDate } | null;
  /** Null where nobody has scored it. */
  priority: number | null;
  /** When papers are due for the meeting that it is on. */
  papersDueOn: IsoDate | null;
  toldReaders: boolean;
  today: IsoDate;
};

/** An item as a plan takes it. */
export function planItemOf({
  id,
  title,
  kind,
  minutes,
  now,
  pinnedTo,
  theme,
  people,
  toldReaders,
  ...known
}: KnownItem): PlanItem {
  return {
    id,
    title,
    minutes: Math.max(1, minutes),
    priority: known.priority ?? PRIORITY_UNSCORED,
    wished: null,
    now,
    pinnedTo,
    notAt: [],
    earliest: known.window?.from ?? null,
    latest: known.window?.to ?? null,
    people,
    papersDays: papersDaysOf({ kind, paper: known.paper }, known.papersDueOn, known.today),
    after: null,
    theme,
    heavy: minutes >= HEAVY_MINUTES,
    statutory: kind === "statutory",
    toldReaders,
  };
}
