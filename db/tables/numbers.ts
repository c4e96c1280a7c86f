/** The highest number of a kind of record that was taken out again. */
export interface NumberGoneTable {
  kind: string;
  number: number;
}
