/** Patterns of paths, as shells know them; the part that is used. */
declare module 'picomatch' {
  export default function picomatch(pattern: string): (path: string) => boolean;
}
