import type { ConditionalFormatData } from '../../workbook/workbook-data';
import { openRange } from '../formula/ranges';
import type { LossList } from '../loss';
import { colourOf, type Theme } from './colours';
import { isOn, readXml } from './xml-reader';
import { decodedText } from './xml-text';

type Look = Omit<ConditionalFormatData, 'ranges' | 'text'>;

/** The looks that rules of the file name by their place in the style part. */
export function readDifferences(part: Uint8Array | undefined, theme: Theme): Look[] {
  const looks: Look[] = [];
  const path: string[] = [];
  if (!part) return looks;
  readXml(part, {
    open(name, attributes) {
      path.push(name);
      if (path[1] !== 'dxfs') return;
      if (name === 'dxf') looks.push({});
      const look = looks[looks.length - 1];
      if (name === 'b') look.bold = attributes.val === undefined || isOn(attributes.val);
      else if (name === 'color' && path.includes('font')) {
        look.fontColor = colourOf(attributes, theme);
      } else if (name === 'bgColor') look.background = colourOf(attributes, theme);
    },
    close: () => void path.pop(),
  });
  return looks;
}

/** Most sheets hold none, and are not read a second time. */
function mayHoldRules(part: Uint8Array): boolean {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  return bytes.includes('cfRule') || bytes.includes('cfRule', 0, 'utf16le');
}

/** The rules "is equal to a text" of a sheet; all others are told as not kept. */
export function readConditionalFormats(
  part: Uint8Array,
  title: string,
  looks: readonly Look[],
  losses: LossList,
): ConditionalFormatData[] {
  if (!mayHoldRules(part)) return [];
  const found: { rule: ConditionalFormatData; priority: number }[] = [];
  let ranges = '';
  let rule: { isEqual: boolean; look: Look | undefined; priority: number } | undefined;
  let formula = '';
  let text = '';
  readXml(part, {
    open(name, attributes) {
      text = '';
      if (name === 'conditionalFormatting') ranges = attributes.sqref ?? '';
      else if (name === 'cfRule') {
        const isEqual = attributes.type === 'cellIs' && attributes.operator === 'equal';
        const look = looks[Number(attributes.dxfId)];
        rule = { isEqual, look, priority: Number(attributes.priority ?? 0) };
        formula = '';
      }
    },
    text: (piece) => void (text += piece),
    close(name) {
      if (name === 'formula' && rule) formula = decodedText(text);
      if (name !== 'cfRule' || !rule) return;
      const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
      if (rule.isEqual && rule.look && quoted && ranges) {
        const kept = ranges.split(/\s+/).map(openRange);
        const equal = quoted[1].replaceAll('""', '"');
        found.push({ priority: rule.priority, rule: { ranges: kept, text: equal, ...rule.look } });
      } else losses.add('conditional_formats', { sheet: title, example: ranges || name });
      rule = undefined;
    },
  });
  return found.sort((one, other) => one.priority - other.priority).map(({ rule: kept }) => kept);
}
