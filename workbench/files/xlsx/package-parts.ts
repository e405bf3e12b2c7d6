import { unzipSync, zipSync, type Zippable } from 'fflate';
import { FileError } from '../file-error';
import { readXml, type Attributes } from './xml-reader';

/** The parts of an .xlsx file by their path inside the package. */
export type Parts = Record<string, Uint8Array>;

export interface Relationship {
  id: string;
  /** Last word of its type, the same in both editions of the standard: `worksheet`, `drawing` … */
  type: string;
  /** Path inside the package; the address when it leads outside. */
  target: string;
  external: boolean;
}

/** What memory has room for beside the workbook that is made of it. */
const LARGEST = 400 * 2 ** 20;
/** Sheets of people shrink to a twentieth, at most to a hundredth: more is made to harm. */
const USUAL = 64 * 2 ** 20;
const MOST_TIMES = 200;
/** Parts that nothing is read of; pictures are the bulk of many files. */
const UNREAD = /^xl\/(?:media|embeddings|printerSettings)\/|\.bin$|^docProps\/thumbnail/;
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];

export function unpacked(bytes: Uint8Array, file: string): Parts {
  if (OLD_FORMAT.every((byte, index) => bytes[index] === byte)) {
    throw new FileError('old_or_locked', { file });
  }
  let total = 0;
  try {
    // No prototype: a part may be named like one of its members.
    return Object.assign(
      Object.create(null) as Parts,
      unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (UNREAD.test(name)) return false;
          total += originalSize;
          // A small file can unpack to any size: stop before memory does.
          if (total > LARGEST || (total > USUAL && total > bytes.length * MOST_TIMES)) {
            const detail = `${Math.round(total / 2 ** 20).toLocaleString('en')} MB`;
            throw new FileError('too_large', { file, detail });
          }
          return true;
        },
      }),
    );
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('not_a_workbook', { file, detail: messageOf(error) });
  }
}

/** The same parts always give the same bytes: nothing in the file tells when it was made. */
export function packed(parts: Record<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [path, text] of Object.entries(parts)) files[path] = encoder.encode(text);
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 12) });
}

export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const part = parts[`${folder}_rels/${path.slice(slash + 1)}.rels`];
  const found: Relationship[] = [];
  if (!part) return found;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'Relationship') found.push(relationship(attributes, folder));
    },
  });
  return found;
}

function relationship(attributes: Attributes, folder: string): Relationship {
  const external = attributes.TargetMode === 'External';
  const target = attributes.Target ?? '';
  return {
    id: attributes.Id ?? '',
    type: (attributes.Type ?? '').replace(/^.*\//, ''),
    target: external ? target : pathFrom(folder, target),
    external,
  };
}

function pathFrom(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
