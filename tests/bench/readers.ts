/** Who asks, by the name they have in the demonstration and in the fillings; null is anybody. */
export const READERS = {
  officer: "Priya Shah",
  chair: "Cllr Amara Okafor",
  member: "Cllr Ruth Ahmed",
  nobody: null,
  "other-officer": "Jo Bryce",
} as const;
export type Reader = keyof typeof READERS;
