/** An e-mail address as it is stored and compared: no spaces around it, and lower case. */
export function plainEmail(text: string): string {
  return text.trim().toLowerCase();
}
