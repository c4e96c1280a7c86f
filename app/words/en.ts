import { accessibility } from "./en/accessibility.ts";
import { agenda } from "./en/agenda.ts";
import { agendaPaper } from "./en/agenda-paper.ts";
import { body } from "./en/body.ts";
import { briefing } from "./en/briefing.ts";
import { calendar } from "./en/calendar.ts";
import { chase } from "./en/chase.ts";
import { choosing } from "./en/choosing.ts";
import { counting } from "./en/counting.ts";
import { downloads } from "./en/downloads.ts";
import { errors } from "./en/errors.ts";
import { forms } from "./en/forms.ts";
import { home } from "./en/home.ts";
import { mail } from "./en/mail.ts";
import { meetings } from "./en/meetings.ts";
import { moves } from "./en/moves.ts";
import { openData } from "./en/open-data.ts";
import { owner } from "./en/owner.ts";
import { papers } from "./en/papers.ts";
import { privacy } from "./en/privacy.ts";
import { programme } from "./en/programme.ts";
import { programmeReport } from "./en/programme-report.ts";
import { promised } from "./en/promised.ts";
import { record } from "./en/record.ts";
import { reminders } from "./en/reminders.ts";
import { results } from "./en/results.ts";
import { round } from "./en/round.ts";
import { rules } from "./en/rules.ts";
import { scoring } from "./en/scoring.ts";
import { search } from "./en/search.ts";
import { shell } from "./en/shell.ts";
import { story } from "./en/story.ts";
import { storyPaper } from "./en/story-paper.ts";
import { suggest } from "./en/suggest.ts";
import { theme } from "./en/theme.ts";
import { told } from "./en/told.ts";
import { tracker } from "./en/tracker.ts";
import { year } from "./en/year.ts";

/** Every sentence in English, by subject: complete. */
export const EN = {
  accessibility,
  agenda,
  agendaPaper,
  body,
  briefing,
  calendar,
  chase,
  choosing,
  counting,
  downloads,
  errors,
  forms,
  home,
  mail,
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
  reminders,
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
  tracker,
  year,
};
