import { accessibility } from "./en/accessibility.ts";
import { agenda } from "./en/agenda.ts";
import { agendaPaper } from "./en/agendaPaper.ts";
import { briefing } from "./en/briefing.ts";
import { calendar } from "./en/calendar.ts";
import { chase } from "./en/chase.ts";
import { choosing } from "./en/choosing.ts";
import { counting } from "./en/counting.ts";
import { downloads } from "./en/downloads.ts";
import { errors } from "./en/errors.ts";
import { home } from "./en/home.ts";
import { mail } from "./en/mail.ts";
import { meetings } from "./en/meetings.ts";
import { owner } from "./en/owner.ts";
import { papers } from "./en/papers.ts";
import { privacy } from "./en/privacy.ts";
import { programmeReport } from "./en/programmeReport.ts";
import { reminders } from "./en/reminders.ts";
import { scoring } from "./en/scoring.ts";
import { shell } from "./en/shell.ts";
import { storyPaper } from "./en/storyPaper.ts";
import { suggest } from "./en/suggest.ts";
import { titles } from "./en/titles.ts";
import { tracker } from "./en/tracker.ts";

/** Every sentence in English, by subject: complete. */
export const EN = {
  accessibility,
  agenda,
  agendaPaper,
  briefing,
  calendar,
  chase,
  choosing,
  counting,
  downloads,
  errors,
  home,
  mail,
  meetings,
  owner,
  papers,
  privacy,
  programmeReport,
  reminders,
  scoring,
  shell,
  storyPaper,
  suggest,
  titles,
  tracker,
};
