/**
 * What of a record may be said in Welsh beside its English, by the names under which it is kept: published with the
 * record, and shown to who reads in Welsh.
 */
export const WELSH_LABELS = {
  theme: { title: "Title in Welsh", why: "Why it matters, in Welsh" },
  item: { title: "Title in Welsh", purpose: "Purpose in Welsh" },
  outcome: { resolution: "Resolution in Welsh" },
} as const;

export type WelshKind = keyof typeof WELSH_LABELS;
export type WelshField<K extends WelshKind> = K extends WelshKind ? keyof (typeof WELSH_LABELS)[K] : never;

/** The Welsh of a record, empty where it is not said yet. */
export type WelshWords<K extends WelshKind> = Readonly<Record<WelshField<K>, string>>;
