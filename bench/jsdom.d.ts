// The part of jsdom that the benchmark and the sanitiser's tests use; its published types ask for the browser's whole library.
declare module "jsdom" {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { url?: string; virtualConsole: VirtualConsole });
    readonly window: { document: { body: { innerHTML: string } }; close(): void };
  }
}
