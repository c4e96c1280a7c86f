/** How often what belongs to a body was changed; body 0 stands for what is of no one body. Written by triggers alone. */
export interface ContentStampTable {
  bodyId: number;
  /** What pages for anyone are made from. */
  published: number;
  /** Everything else that is content. */
  working: number;
}
