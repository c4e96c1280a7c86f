import type { DeedTable } from "#app/domain/deed.ts";
import { OFFICER } from "#app/domain/permissions.ts";

/** Every deed on the published record of a meeting, as the page of the meeting offers them. */
export const RECORD_DEEDS = {
  publish_record: {
    words: "publish the record of a meeting",
    roles: OFFICER,
    label: "Publish the record",
    path: "publication",
    event: "record_published",
  },
  unpublish_record: {
    words: "stop publishing the record of a meeting",
    roles: OFFICER,
    label: "Stop publishing the record",
    path: "publication-removal",
    event: "record_unpublished",
  },
} as const satisfies DeedTable;

/** The deeds that put one follow-up before the public, or take it away, as its page offers them. */
export const FOLLOW_UP_PUBLISHING_DEEDS = {
  publish_follow_up: {
    words: "publish a follow-up",
    roles: OFFICER,
    label: "Publish",
    path: "publication",
    event: "follow_up_published",
  },
  unpublish_follow_up: {
    words: "stop publishing a follow-up",
    roles: OFFICER,
    label: "Stop publishing",
    path: "publication-removal",
    event: "follow_up_unpublished",
  },
} as const satisfies DeedTable;
