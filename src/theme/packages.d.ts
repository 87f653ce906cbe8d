/** The little that Octavo uses of packages without types of their own. */

declare module 'ejs' {
  interface Options {
    readonly filename?: string;
    readonly rmWhitespace?: boolean;
    readonly includer?: (path: string) => { readonly template: string };
  }
  const ejs: {
    compile(source: string, options?: Options): (data: Readonly<Record<string, unknown>>) => string;
  };
  export default ejs;
}

declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly noLayoutClosure?: boolean;
    readonly preserveNameIds?: readonly number[];
    /** The text must be absent. */
    readonly keepAllGlyphs?: boolean;
    readonly variationAxes?: Readonly<Record<string, number>>;
  }
  export default function subsetFont(font: Buffer, text: string | undefined, options?: Options): Promise<Buffer>;
}
