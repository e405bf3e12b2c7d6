export interface FrameSetting {
  kind: 'sidebar' | 'dialog';
  /** Public functions of the script: `google.script.run` has these and no others. */
  functionNames: readonly string[];
  /** The client of `google.script.run`. */
  clientScript: string;
}

const asScript = (code: string) =>
  `<script>${code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')}</script>`;

/**
 * The page as the sandboxed frame gets it: the client of `google.script.run` goes first, so that it is
 * there before any script of the page, as at Google.
 */
export function frameHtml(pageHtml: string, setting: FrameSetting): string {
  const { kind, functionNames, clientScript } = setting;
  const config = asScript(`window.waymarkFrame = ${JSON.stringify({ kind, functionNames })};`);
  const scripts = config + asScript(clientScript);
  const head = /<head[^>]*>/i.exec(pageHtml);
  if (head) {
    const end = head.index + head[0].length;
    return pageHtml.slice(0, end) + scripts + pageHtml.slice(end);
  }
  const doctype = /^\s*<!doctype[^>]*>/i.exec(pageHtml)?.[0] ?? '';
  return doctype + scripts + pageHtml.slice(doctype.length);
}
