/** Says that something is under way where it takes longer than a second; without a script the browser's own sign does. */
export function SlowNote({ words }: { words: string }) {
  return <p className="govuk-body app-slow" role="status" data-slow={words} />;
}
