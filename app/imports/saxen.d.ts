/** The part of saxen that is used here; the package brings no types. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      heard: (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => void,
    ): this;
    on(event: "closeTag" | "cdata" | "attention", heard: (text: string) => void): this;
    on(event: "text", heard: (text: string, decode: (text: string) => string) => void): this;
    on(event: "error" | "warn", heard: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
