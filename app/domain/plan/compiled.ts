/** Each pair counts towards at most so many soft limits: two of its theme, one of heavy items, one of balance. */
export const MOST_SOFT = 4;

/**
 * Limits that may be passed, at a cost for each step above. Pair `p` adds `weight[4 * p + k]` to what limit
 * `of[4 * p + k]` counts; -1 where it adds to fewer.
 */
export type SoftLimits = { limit: Int32Array; cost: Int32Array; of: Int32Array; weight: Int32Array };

/**
 * An instance as numbers. A pair is an item at a meeting where it may be; the pairs of item `i` are those from
 * `start[i]` to `start[i + 1]`, in the order of the meetings. What is nothing is -1.
 */
export type CompiledPlan = {
  itemCount: number;
  meetingCount: number;
  start: Int32Array;
  pairItem: Int32Array;
  pairMeeting: Int32Array;
  /** What each pair is worth, in hundredths of a point. */
  gain: Int32Array;
  /** Minutes that each item takes of what is left; none of one that is pinned, whose minutes are taken off before. */
  minutes: Int32Array;
  /** Minutes of each meeting that may be filled. */
  left: Int32Array;
  /** The item that each follows. */
  after: Int32Array;
  /** The followers of item `i` are those from `followerStart[i]` to `followerStart[i + 1]`. */
  followerStart: Int32Array;
  followers: Int32Array;
  /** The pair of an item that is pinned, -2 where it is pinned outside of the pairs, -1 where it is not. */
  fixed: Int32Array;
  statutory: Uint8Array;
  /** The pair where each item is now, where it may stay there. */
  nowPair: Int32Array;
  soft: SoftLimits;
  /** What nobody has to earn, in hundredths: what the law asks for and what stays; how good a plan is counts above it. */
  granted: number;
};
