import { HostEnum, HostObject, type ArgumentType } from './host-object';

/** How Google's messages name the type of an argument. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'function') return 'Function';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'Array';
  if (value instanceof HostObject || value instanceof HostEnum) return value.className;
  return value instanceof Date ? 'Date' : 'Object';
}

type Fit = 'exact' | 'converted' | 'none';

const exactly = (fits: boolean): Fit => (fits ? 'exact' : 'none');
const isArrayOf = (value: unknown, fits: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(fits);
const isRow = (row: unknown): row is unknown[] => Array.isArray(row);

/** A number or boolean where text is asked for is written as text: `setNote(25)` makes "25.0". */
function fitOfText(value: unknown): Fit {
  if (typeof value === 'string') return 'exact';
  return typeof value === 'number' || typeof value === 'boolean' ? 'converted' : 'none';
}

function fitOf(value: unknown, type: ArgumentType): Fit {
  switch (type) {
    case 'Integer':
      return exactly(Number.isInteger(value));
    case 'number':
      return exactly(typeof value === 'number' && Number.isFinite(value));
    case 'String':
      return fitOfText(value);
    case 'Boolean':
      return exactly(typeof value === 'boolean');
    case 'Object':
      return 'exact';
    case 'Object[][]':
      return exactly(isArrayOf(value, isRow));
    case 'String[]':
      return exactly(isArrayOf(value, (item) => typeof item === 'string'));
    case 'String[][]':
      return exactly(
        isArrayOf(value, (row) => isArrayOf(row, (item) => fitOfText(item) !== 'none')),
      );
    case 'Date':
      return exactly(value instanceof Date);
    default: {
      const [form, className] = [type.split(':')[0], type.slice(type.indexOf(':') + 1)];
      const isOne = (item: unknown) =>
        (item instanceof HostObject || item instanceof HostEnum) && item.className === className;
      return exactly(form === 'host[]' ? isArrayOf(value, isOne) : isOne(value));
    }
  }
}

function asText(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.0` : String(value);
  return typeof value === 'boolean' ? String(value) : value;
}

function converted(value: unknown, type: ArgumentType): unknown {
  if (type === 'String') return asText(value);
  return type === 'String[][]' ? (value as unknown[][]).map((row) => row.map(asText)) : value;
}

/**
 * The arguments as the first fitting signature takes them; nothing when none fits. A signature that
 * takes all of them as they are goes before one that converts.
 */
export function acceptedArguments(
  args: readonly unknown[],
  signatures: readonly (readonly ArgumentType[])[],
): unknown[] | undefined {
  const fitting = signatures
    .filter((signature) => signature.length === args.length)
    .map((signature) => ({
      signature,
      fits: args.map((arg, index) => fitOf(arg, signature[index])),
    }))
    .filter(({ fits }) => !fits.includes('none'));
  const best = fitting.find(({ fits }) => !fits.includes('converted')) ?? fitting[0];
  return best && args.map((arg, index) => converted(arg, best.signature[index]));
}
