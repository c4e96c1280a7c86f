import { accessibility } from "./cy/accessibility.ts";
import { agenda } from "./cy/agenda.ts";
import { agendaPaper } from "./cy/agenda-paper.ts";
import { body } from "./cy/body.ts";
import { calendar } from "./cy/calendar.ts";
import { chase } from "./cy/chase.ts";
import { choosing } from "./cy/choosing.ts";
import { counting } from "./cy/counting.ts";
import { downloads } from "./cy/downloads.ts";
import { errors } from "./cy/errors.ts";
import { forms } from "./cy/forms.ts";
import { home } from "./cy/home.ts";
import { meetings } from "./cy/meetings.ts";
import { moves } from "./cy/moves.ts";
import { openData } from "./cy/open-data.ts";
import { owner } from "./cy/owner.ts";
import { papers } from "./cy/papers.ts";
import { privacy } from "./cy/privacy.ts";
import { programme } from "./cy/programme.ts";
import { programmeReport } from "./cy/programme-report.ts";
import { promised } from "./cy/promised.ts";
import { record } from "./cy/record.ts";
import { results } from "./cy/results.ts";
import { round } from "./cy/round.ts";
import { rules } from "./cy/rules.ts";
import { scoring } from "./cy/scoring.ts";
import { search } from "./cy/search.ts";
import { shell } from "./cy/shell.ts";
import { story } from "./cy/story.ts";
import { storyPaper } from "./cy/story-paper.ts";
import { suggest } from "./cy/suggest.ts";
import { theme } from "./cy/theme.ts";
import { told } from "./cy/told.ts";
import { year } from "./cy/year.ts";
import type { EN } from "./en.ts";
import type { InWelsh } from "./entry.ts";

/** What is in Welsh already, by subject: whatever is missing is said in English. */
export const CY: { readonly [subject in keyof typeof EN]?: InWelsh<(typeof EN)[subject]> } = {
  accessibility,
  agenda,
  agendaPaper,
  body,
  calendar,
  chase,
  choosing,
  counting,
  downloads,
  errors,
  forms,
  home,
  meetings,
  moves,
  openData,
  owner,
  papers,
  privacy,
  programme,
  programmeReport,
  promised,
  record,
  results,
  round,
  rules,
  scoring,
  search,
  shell,
  story,
  storyPaper,
  suggest,
  theme,
  told,
  year,
};
