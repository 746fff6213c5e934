import { deflateRawSync, inflateRawSync } from "node:zlib";

/** A file of an archive; `name` with `/` between the parts. */
export interface Packed {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The earliest day an archive can name: 1 January 1980. No clock and no file time gets in. */
const DAY_ONE = 0x21;
/** Names are UTF-8. */
const UTF8 = 0x800;
const DEFLATED = 8;

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, n) => {
  let rest = n;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The checksum archives carry; Node has one of its own only since 20.15. */
function crc32(bytes: Buffer): number {
  let sum = -1;
  for (const byte of bytes) sum = (REMAINDERS[(sum ^ byte) & 255] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** An archive of these files: the same bytes for the same files, on whatever day and in whatever order they come. */
export function zip(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = Buffer.from(name);
    const data = deflateRawSync(bytes, { level: 9 });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(UTF8, 2);
    about.writeUInt16LE(DEFLATED, 4);
    about.writeUInt16LE(DAY_ONE, 8);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), about, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), about, tail, path]));
    parts.push(local);
    at += local.length;
  }
  const index = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, index, Buffer.from("PK\x05\x06"), end]);
}

/** The files of an archive that `zip` made. */
export function unzip(archive: Buffer): readonly Packed[] {
  const files: Packed[] = [];
  for (let at = 0; archive.toString("latin1", at, at + 4) === "PK\x03\x04"; ) {
    const size = archive.readUInt32LE(at + 18);
    const length = archive.readUInt16LE(at + 26);
    const from = at + 30 + length;
    files.push({
      name: archive.toString("utf8", at + 30, from),
      bytes: inflateRawSync(archive.subarray(from, from + size)),
    });
    at = from + size;
  }
  return files;
}
