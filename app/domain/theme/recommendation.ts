/** The officer's advice to the chair: as a label, after "advises", and as the history says it. */
export const RECOMMENDATIONS = {
  take_forward: { words: "Take it forward", advises: "take it forward", done: "take it forward" },
  not_take_forward: {
    words: "Do not take it forward",
    advises: "do not take it forward",
    done: "not take it forward",
  },
} as const;

export type Recommendation = keyof typeof RECOMMENDATIONS;
export const RECOMMENDATION_LIST = Object.keys(RECOMMENDATIONS) as Recommendation[];
