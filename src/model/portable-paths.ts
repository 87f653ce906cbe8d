/** Names that no system takes for anything but a file in this folder. */
const forbidden = /[\0-\x1f\\:*?"<>|]|^\.{1,2}$|[. ]$|^$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether a path with `/` leads to a file inside the folder it is put into, on every system. */
export function isPathInside(path: string): boolean {
  return path.length < 1024 && path.split('/').every((part) => !forbidden.test(part));
}
