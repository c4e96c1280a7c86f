import type { Migration } from "kysely";
import * as createPlanner from "./2026-11-22-create-planner.ts";
import * as linkDocuments from "./2026-11-22-link-documents.ts";
import * as recordMeetings from "./2026-11-22-record-meetings.ts";
import * as scoreThemes from "./2026-11-22-score-themes.ts";
import * as trackFollowUps from "./2026-11-22-track-follow-ups.ts";
import * as yearEnd from "./2026-11-22-year-end.ts";
import * as writeSearchIndex from "./2026-11-23-write-search-index.ts";
import * as importSheets from "./2026-11-24-import-sheets.ts";
import * as issueAgendas from "./2026-11-24-issue-agendas.ts";
import * as keepTheClock from "./2026-11-24-keep-the-clock.ts";
import * as sendFeedsAndReminders from "./2026-11-24-send-feeds-and-reminders.ts";
import * as keepTheDateOfTheDemonstration from "./2026-11-28-keep-the-date-of-the-demonstration.ts";
import * as bringDeferredItemsBack from "./2026-11-29/bring-deferred-items-back.ts";
import * as findWhatHangsOnARecord from "./2026-11-29/find-what-hangs-on-a-record.ts";
import * as keepHouse from "./2026-11-29/keep-house.ts";
import * as publishWhoWasThere from "./2026-11-29/publish-who-was-there.ts";
import * as sortPeopleByFamilyName from "./2026-11-29/sort-people-by-family-name.ts";
import * as keepNoLongerThanNeeded from "./2026-11-29/t-keep-no-longer-than-needed.ts";
import * as tellWhatWordsMean from "./2026-11-29/tell-what-words-mean.ts";
import * as enterForAMember from "./2026-11-29/v-enter-for-a-member.ts";
import * as keepTheFirstDeferral from "./2026-11-29/v-keep-the-first-deferral.ts";
import * as sayWhereADateIsInferred from "./2026-11-30-a-say-where-a-date-is-inferred.ts";
import * as bringInTables from "./2026-11-30-b-bring-in-tables.ts";
import * as enterAQuestionForAMember from "./2026-11-30-q-enter-a-question-for-a-member.ts";
import * as bringInMinutes from "./2026-11-30-r-bring-in-minutes.ts";
import * as skipFirstSteps from "./2026-11-30-s-skip-first-steps.ts";
import * as giveNoNumberTwice from "./2026-11-30-t-give-no-number-twice.ts";
import * as bringInMeetings from "./2026-11-30-u-bring-in-meetings.ts";
import * as giveNoNumberOfAnyRecordTwice from "./2026-11-30-x-give-no-number-of-any-record-twice.ts";
import * as keepEveryNumber from "./2026-11-30-y-keep-every-number.ts";
import * as haveSeveralOwners from "./2026-11-30-z-have-several-owners.ts";
import * as sayWhenSomebodyCannotCome from "./2026-12-01-m-say-when-somebody-cannot-come.ts";
import * as gatherMovesInADraftPlan from "./2026-12-01-n-gather-moves-in-a-draft-plan.ts";
import * as askForThePlaceOfATheme from "./2026-12-01-s-ask-for-the-place-of-a-theme.ts";
import * as keepWhatPlansWeigh from "./2026-12-01-t-keep-what-plans-weigh.ts";
import * as stampContent from "./2026-12-02-a-stamp-content.ts";
import * as countLists from "./2026-12-02-d-count-lists.ts";
import * as countThemesAndQuestions from "./2026-12-02-e-count-themes-and-questions.ts";
import * as countFollowUps from "./2026-12-02-f-count-follow-ups.ts";
import * as findWhatCameOfAnItem from "./2026-12-02-i-find-what-came-of-an-item.ts";
import * as searchWithinBodies from "./2026-12-02-t-search-within-bodies.ts";
import * as placePublishedItems from "./2026-12-03-b-place-published-items.ts";
import * as indexOnlyNewWords from "./2026-12-03-e-index-only-new-words.ts";
import * as listFollowUps from "./2026-12-03-l-list-follow-ups.ts";
import * as tellWhenListsMove from "./2026-12-03-l-tell-when-lists-move.ts";
import * as readAPageOfAnAgenda from "./2026-12-03-m-read-a-page-of-an-agenda.ts";
import * as findWhatWaitsOnAMeeting from "./2026-12-03-p-find-what-waits-on-a-meeting.ts";
import * as leaveOutWhatWasProposedLater from "./2026-12-03-p-leave-out-what-was-proposed-later.ts";
import * as gatherWhatStartsDeadlines from "./2026-12-04-a-gather-what-starts-deadlines.ts";
import * as listDeadlines from "./2026-12-04-a-list-deadlines.ts";
import * as findWhatHomeAsks from "./2026-12-04-b-find-what-home-asks.ts";
import * as readPagesOfThemes from "./2026-12-04-c-read-pages-of-themes.ts";
import * as tellWhenStoriesMove from "./2026-12-04-c-tell-when-stories-move.ts";
import * as tellWhenItemsMove from "./2026-12-04-e-tell-when-items-move.ts";
import * as tellWhenYearsMove from "./2026-12-04-e-tell-when-years-move.ts";
import * as keepRecordingDrafts from "./2026-12-05-a-keep-recording-drafts.ts";
import * as keepViewsOfLists from "./2026-12-05-c-keep-views-of-lists.ts";
import * as knowTheCouncil from "./2026-12-05-e-know-the-council.ts";
import * as publishInWelsh from "./2026-12-05-g-publish-in-welsh.ts";
import * as readABoard from "./2026-12-06-a-read-a-board.ts";
import * as orderSpeakers from "./2026-12-07-h-order-speakers.ts";
import * as sayResolutionsInWelsh from "./2026-12-07-i-say-resolutions-in-welsh.ts";
import * as findEventsByTime from "./2026-12-08-s-find-events-by-time.ts";
import * as chainHistory from "./2026-12-09-b-chain-history.ts";
import * as tellOfBackups from "./2026-12-09-b-tell-of-backups.ts";
import * as haveManyCouncils from "./2026-12-09-c-have-many-councils.ts";
import * as proveWhoSignsIn from "./2026-12-09/prove-who-signs-in.ts";
import * as signInElsewhere from "./2026-12-09/sign-in-elsewhere.ts";
import * as numberWhatIsPublished from "./2026-12-09/number-what-is-published.ts";
import * as markWhatMovesDeadlines from "./2026-12-09/mark-what-moves-deadlines.ts";
import * as sayWhoReadsInNumbers from "./2026-12-09-p-say-who-reads-in-numbers.ts";
import * as shareBetweenProcesses from "./2026-12-09-r-share-between-processes.ts";

/** Every migration, in the order it is run. Names are never changed. */
export const migrations: Record<string, Migration> = {
  "2026-11-22-create-planner": createPlanner,
  "2026-11-22-link-documents": linkDocuments,
  "2026-11-22-record-meetings": recordMeetings,
  "2026-11-22-score-themes": scoreThemes,
  "2026-11-22-track-follow-ups": trackFollowUps,
  "2026-11-22-year-end": yearEnd,
  "2026-11-23-write-search-index": writeSearchIndex,
  "2026-11-24-import-sheets": importSheets,
  "2026-11-24-issue-agendas": issueAgendas,
  "2026-11-24-keep-the-clock": keepTheClock,
  "2026-11-24-send-feeds-and-reminders": sendFeedsAndReminders,
  "2026-11-28-keep-the-date-of-the-demonstration": keepTheDateOfTheDemonstration,
  "2026-11-29-bring-deferred-items-back": bringDeferredItemsBack,
  "2026-11-29-find-what-hangs-on-a-record": findWhatHangsOnARecord,
  "2026-11-29-keep-house": keepHouse,
  "2026-11-29-publish-who-was-there": publishWhoWasThere,
  "2026-11-29-sort-people-by-family-name": sortPeopleByFamilyName,
  "2026-11-29-t-keep-no-longer-than-needed": keepNoLongerThanNeeded,
  "2026-11-29-tell-what-words-mean": tellWhatWordsMean,
  "2026-11-29-v-enter-for-a-member": enterForAMember,
  "2026-11-29-v-keep-the-first-deferral": keepTheFirstDeferral,
  "2026-11-30-a-say-where-a-date-is-inferred": sayWhereADateIsInferred,
  "2026-11-30-b-bring-in-tables": bringInTables,
  "2026-11-30-q-enter-a-question-for-a-member": enterAQuestionForAMember,
  "2026-11-30-r-bring-in-minutes": bringInMinutes,
  "2026-11-30-s-skip-first-steps": skipFirstSteps,
  "2026-11-30-t-give-no-number-twice": giveNoNumberTwice,
  "2026-11-30-u-bring-in-meetings": bringInMeetings,
  "2026-11-30-x-give-no-number-of-any-record-twice": giveNoNumberOfAnyRecordTwice,
  "2026-11-30-y-keep-every-number": keepEveryNumber,
  "2026-11-30-z-have-several-owners": haveSeveralOwners,
  "2026-12-01-m-say-when-somebody-cannot-come": sayWhenSomebodyCannotCome,
  "2026-12-01-n-gather-moves-in-a-draft-plan": gatherMovesInADraftPlan,
  "2026-12-01-s-ask-for-the-place-of-a-theme": askForThePlaceOfATheme,
  "2026-12-01-t-keep-what-plans-weigh": keepWhatPlansWeigh,
  "2026-12-02-a-stamp-content": stampContent,
  "2026-12-02-d-count-lists": countLists,
  "2026-12-02-e-count-themes-and-questions": countThemesAndQuestions,
  "2026-12-02-f-count-follow-ups": countFollowUps,
  "2026-12-02-i-find-what-came-of-an-item": findWhatCameOfAnItem,
  "2026-12-02-t-search-within-bodies": searchWithinBodies,
  "2026-12-03-b-place-published-items": placePublishedItems,
  "2026-12-03-e-index-only-new-words": indexOnlyNewWords,
  "2026-12-03-l-list-follow-ups": listFollowUps,
  "2026-12-03-l-tell-when-lists-move": tellWhenListsMove,
  "2026-12-03-m-read-a-page-of-an-agenda": readAPageOfAnAgenda,
  "2026-12-03-p-find-what-waits-on-a-meeting": findWhatWaitsOnAMeeting,
  "2026-12-03-p-leave-out-what-was-proposed-later": leaveOutWhatWasProposedLater,
  "2026-12-04-a-gather-what-starts-deadlines": gatherWhatStartsDeadlines,
  "2026-12-04-a-list-deadlines": listDeadlines,
  "2026-12-04-b-find-what-home-asks": findWhatHomeAsks,
  "2026-12-04-c-read-pages-of-themes": readPagesOfThemes,
  "2026-12-04-c-tell-when-stories-move": tellWhenStoriesMove,
  "2026-12-04-e-tell-when-items-move": tellWhenItemsMove,
  "2026-12-04-e-tell-when-years-move": tellWhenYearsMove,
  "2026-12-05-a-keep-recording-drafts": keepRecordingDrafts,
  "2026-12-05-c-keep-views-of-lists": keepViewsOfLists,
  "2026-12-05-e-know-the-council": knowTheCouncil,
  "2026-12-05-g-publish-in-welsh": publishInWelsh,
  "2026-12-06-a-read-a-board": readABoard,
  "2026-12-07-h-order-speakers": orderSpeakers,
  "2026-12-07-i-say-resolutions-in-welsh": sayResolutionsInWelsh,
  "2026-12-08-s-find-events-by-time": findEventsByTime,
  "2026-12-09-b-chain-history": chainHistory,
  "2026-12-09-b-tell-of-backups": tellOfBackups,
  "2026-12-09-c-have-many-councils": haveManyCouncils,
  "2026-12-09-k-prove-who-signs-in": proveWhoSignsIn,
  "2026-12-09-k-sign-in-elsewhere": signInElsewhere,
  "2026-12-09-o-number-what-is-published": numberWhatIsPublished,
  "2026-12-09-p-mark-what-moves-deadlines": markWhatMovesDeadlines,
  "2026-12-09-p-say-who-reads-in-numbers": sayWhoReadsInNumbers,
  "2026-12-09-r-share-between-processes": shareBetweenProcesses,
};
