import { SUSSEX_MEETINGS, SUSSEX_THEMES } from "./sussex.ts";
import { THAMES_VALLEY_MEETINGS } from "./thames-valley.ts";
import { THAMES_VALLEY_PANEL_THEMES } from "./thames-valley-panel-themes.ts";
import { THAMES_VALLEY_SUB_COMMITTEE } from "./thames-valley-sub-committee.ts";
import { THAMES_VALLEY_THEMES } from "./thames-valley-themes.ts";
import type { SourceMeeting, SourceTheme } from "./types.ts";
import { WARWICKSHIRE_MEETINGS, WARWICKSHIRE_THEMES } from "./warwickshire.ts";
import { WEST_MERCIA_2016 } from "./west-mercia-2016.ts";
import { WEST_MERCIA_2023 } from "./west-mercia-2023.ts";
import { WEST_MERCIA_LATER } from "./west-mercia-later.ts";
import { WEST_MERCIA_THEMES } from "./west-mercia-themes.ts";

/** Every theme of the published minutes. */
export const SOURCE_THEMES: readonly SourceTheme[] = [
  ...WARWICKSHIRE_THEMES,
  ...THAMES_VALLEY_THEMES,
  ...THAMES_VALLEY_PANEL_THEMES,
  ...SUSSEX_THEMES,
  ...WEST_MERCIA_THEMES,
];

/** Every meeting of the published minutes, in the order in which they were held. */
export const SOURCE_MEETINGS: readonly SourceMeeting[] = [
  ...SUSSEX_MEETINGS,
  ...THAMES_VALLEY_MEETINGS,
  THAMES_VALLEY_SUB_COMMITTEE,
  WEST_MERCIA_2016,
  ...WARWICKSHIRE_MEETINGS,
  WEST_MERCIA_2023,
  ...WEST_MERCIA_LATER,
].toSorted((a, b) => (a.meetsOn < b.meetsOn ? -1 : 1));
