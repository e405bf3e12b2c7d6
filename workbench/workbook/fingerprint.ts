import type { CellValue } from '../host/cell-functions';

const bytes = new Float64Array(1);
const words = new Uint32Array(bytes.buffer);

/**
 * Tells whether many values are the same as before without keeping them: two independent 32-bit hashes
 * (FNV-1a and a multiplicative one) over types and values.
 */
export class Fingerprint {
  private a = 0x811c9dc5;
  private b = 0x9e3779b9;

  add(word: number): void {
    this.a = Math.imul(this.a ^ word, 0x01000193);
    this.b = Math.imul(this.b + word, 0x85ebca6b) ^ (this.b >>> 13);
  }

  addValue(value: CellValue): void {
    if (typeof value === 'number') {
      this.add(1);
      this.addNumber(value);
    } else if (typeof value === 'string') {
      this.add(2);
      this.add(value.length);
      for (let at = 0; at < value.length; at += 1) this.add(value.charCodeAt(at));
    } else if (typeof value === 'boolean') {
      this.add(value ? 3 : 4);
    } else {
      this.add(5);
      this.addNumber(value.getTime());
    }
  }

  text(): string {
    return `${(this.a >>> 0).toString(36)}.${(this.b >>> 0).toString(36)}`;
  }

  private addNumber(value: number): void {
    bytes[0] = value;
    this.add(words[0]);
    this.add(words[1]);
  }
}
