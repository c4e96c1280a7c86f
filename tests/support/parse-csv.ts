/** RFC 4180 read character by character, and nothing of the library that writes our files. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted && letter === '"' && text[at + 1] === '"') field += text[at++];
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ",") field = endField(rows, field);
    else if (!quoted && letter === "\r" && text[at + 1] === "\n") {
      field = endField(rows, field);
      rows.push([]);
      at++;
    } else field += letter;
  }
  if (rows.at(-1)?.length === 0 && field === "") rows.pop();
  else endField(rows, field);
  return rows;
}

function endField(rows: string[][], field: string): string {
  rows.at(-1)?.push(field);
  return "";
}
