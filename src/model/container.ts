/** A folder or a zip as a list of what is in it, each file read as a stream. */
export interface Entry {
  /** As it is written there, with `/` between folders. */
  readonly path: string;
  /** `special`: a device, a socket, a pipe. */
  readonly kind: 'file' | 'folder' | 'link' | 'special';
  /** Bytes, unpacked; what the container says. */
  readonly size: number;
  /** @throws Error in plain words where it cannot be read to its end */
  readonly read: () => AsyncIterable<Uint8Array>;
}

export interface Container {
  readonly kind: 'folder' | 'zip';
  /** In the order in which they are there; of a zip the same path may be there twice. */
  readonly entries: readonly Entry[];
}
