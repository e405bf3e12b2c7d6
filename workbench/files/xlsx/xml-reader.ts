import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlEvents {
  open?(name: string, attributes: Attributes): void;
  /** Text of the element that is open; may come in parts. */
  text?(text: string): void;
  close?(name: string): void;
}

const CHUNK_BYTES = 1 << 20;

/** Reads one part of a file; names come without their namespace prefix, which programs choose freely. */
export function readXml(bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  const { open, text, close } = events;
  if (open) {
    parser.on('opentag', ({ name, attributes }) => {
      open(localName(name), attributes);
    });
  }
  if (text) parser.on('text', text);
  if (close) {
    parser.on('closetag', ({ name }) => {
      close(localName(name));
    });
  }
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8');
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true }));
  }
  parser.close();
}

/** The attribute of a foreign namespace, such as `r:id`, whatever its prefix. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '0' && value !== 'false';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
