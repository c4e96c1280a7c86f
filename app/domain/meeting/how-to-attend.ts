/** What readers are told of a meeting, “the meeting of 8 September 2026”, where how to attend it has changed: how it is now. */
export function howToAttendText(meeting: string, howToAttend: string): string {
  const words = howToAttend.trim();
  return words === "" ? `Nothing is said any more of how to attend ${meeting}.` : `How to attend ${meeting}: ${words}`;
}
