/** Where an item was moved, as readers were told. */
export const moves = {
  moved: "Moved",
  movedFrom: "Moved from {from}",
  movedTo: "Moved to {to}",
  movedFromTo: "Moved from {from} to {to}",
  deferred: "Deferred",
  deferredFrom: "Deferred from {from}",
  withdrawn: "Withdrawn",
  withdrawnFrom: "Withdrawn from {from}",
  returned: "Brought back",
  returnedTo: "Brought back to {to}",
} as const;
