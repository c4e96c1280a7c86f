/** The ways an officer may link two themes; merging is a deed of its own. */
export const LINK_KINDS = ["follows", "related"] as const;
