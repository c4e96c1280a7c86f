/** What is published of what happened, record by record; a release publishes what is planned. */
export const RECORDED_KINDS = ["outcome", "answer", "follow_up", "scoring"] as const;
export type RecordedKind = (typeof RECORDED_KINDS)[number];
