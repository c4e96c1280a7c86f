import type { FileName } from "#app/domain/paper/asked-file.ts";
import { agenda } from "./files/agenda.server.ts";
import { briefing } from "./files/briefing.server.ts";
import { followUpsSheet, followUpTrackerFile } from "./files/follow-ups.server.ts";
import { itemsSheet } from "./files/items.server.ts";
import { programmeReportFile } from "./files/programme-report.server.ts";
import { questionsSheet } from "./files/questions.server.ts";
import { themeStoryFile } from "./files/theme-story.server.ts";
import { publishedThemesSheet, themesSheet } from "./files/themes.server.ts";
import type { MakeFile } from "./make-file.ts";

/** How each file is made. */
export const FILES: Record<FileName, MakeFile> = {
  agenda,
  briefing,
  "follow-up-tracker": followUpTrackerFile,
  "follow-ups-sheet": followUpsSheet,
  "items-sheet": itemsSheet,
  "programme-report": programmeReportFile,
  "published-themes-sheet": publishedThemesSheet,
  "questions-sheet": questionsSheet,
  "theme-story": themeStoryFile,
  "themes-sheet": themesSheet,
};
