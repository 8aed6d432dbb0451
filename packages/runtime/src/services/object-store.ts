/** What a listing tells of an object. */
export interface ObjectSummary {
  readonly Etag: string;
  readonly Key: string;
  readonly LastModified: string;
  readonly Size: number;
  readonly StorageClass: string;
}

/** The buckets that a Distributed Map reads from and writes to. */
export interface ObjectStore {
  /** The object's bytes; undefined when there is none. */
  read(bucket: string, key: string): Promise<Uint8Array | undefined>;
  /** The objects whose keys begin with the prefix, in the order of their keys. */
  list(bucket: string, prefix: string): Promise<readonly ObjectSummary[]>;
  write(bucket: string, key: string, body: string): Promise<void>;
}
