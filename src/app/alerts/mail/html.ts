/** Markup that is safe to put into a mail: made by the `html` template only. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  // Control characters have no place in a mail's text, and some clients choke on them.
  return withoutControls(text).replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

/** Everything that is put into the template is escaped, unless it is markup made by it. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0];
  parts.forEach((part, index) => {
    markup += markupOf(part) + strings[index + 1];
  });
  return { markup };
}

function markupOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  if ('markup' in part) return part.markup;
  return part.map(({ markup }) => markup).join('');
}

/** Text with its line ends kept as line breaks. */
export function lines(text: string): Html {
  return { markup: escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>') };
}

/** An address that may stand in a link: http and https only, so that no cell can smuggle a script in. */
export function safeUrl(url: string | undefined): string | undefined {
  return url && /^https?:\/\/[^\s]+$/i.test(url) ? url : undefined;
}

/** Control characters have no place in a mail, line ends and tabs aside. */
export function withoutControls(text: string): string {
  let clean = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isLineEnd = code === 10 || code === 13 || code === 9;
    const isControl =
      code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029;
    if (!isControl || isLineEnd) clean += character;
  }
  return clean;
}

/** Cut between whole characters, so that no half of an emoji is left behind. */
export function shortened(text: string, longest: number): string {
  const characters = [...withoutControls(text)];
  return characters.length <= longest
    ? characters.join('')
    : `${characters.slice(0, longest - 1).join('')}…`;
}
