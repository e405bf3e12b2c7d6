/** Control characters, a carriage return (XML would make it a line feed), non-characters, halves of pairs. */
const NEEDS_CODE = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * Text of a cell as the format writes it: what XML cannot hold becomes `_x000D_`, and a text that looks
 * like such a code already has its underscore coded (ECMA-376 22.9.2.19, ST_Xstring).
 */
export function encodedText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(NEEDS_CODE, codeOf);
}

export function decodedText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** Ready to stand between tags or, quoted, in an attribute. */
export function xmlText(text: string): string {
  return escaped(encodedText(text));
}

export function escaped(text: string): string {
  return /[&<>"\t\n]/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\t', '&#9;')
        .replaceAll('\n', '&#10;')
    : text;
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
