import { HostObject } from '../host-object';
import type { ScriptBundle } from '../script-bundle';
import type { ScriptRun } from '../script-run';

interface PageContent {
  html: string;
  title: string;
  width: number | null;
  height: number | null;
}

/** What each `HtmlOutput` of this host holds; the user interface shows it. */
export type Pages = WeakMap<HostObject, PageContent>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function htmlOutput(pages: Pages, html: string): HostObject {
  const content: PageContent = { html, title: '', width: null, height: null };
  const read = (value: () => unknown) =>
    ({ touches: 'nothing', signatures: [[]], call: value }) as const;
  const change = <Type extends 'String' | 'Integer', Value>(
    type: Type,
    apply: (value: Value) => void,
  ) =>
    ({
      touches: 'nothing',
      signatures: [[type]],
      call(_run: ScriptRun, value: Value) {
        apply(value);
        return output;
      },
    }) as const;
  const output: HostObject = new HostObject('HtmlOutput', {
    getContent: read(() => content.html),
    getTitle: read(() => content.title),
    getWidth: read(() => content.width),
    getHeight: read(() => content.height),
    setContent: change('String', (text: string) => (content.html = text)),
    append: change('String', (text: string) => (content.html += text)),
    appendUntrusted: change('String', (text: string) => {
      content.html += text.replace(/[&<>"']/g, (character) => ESCAPES[character]);
    }),
    setTitle: change('String', (text: string) => (content.title = text)),
    setWidth: change('Integer', (pixels: number) => (content.width = pixels)),
    setHeight: change('Integer', (pixels: number) => (content.height = pixels)),
  });
  pages.set(output, content);
  return output;
}

export function createHtmlService(bundle: ScriptBundle, pages: Pages): HostObject {
  return new HostObject('HtmlService', {
    createHtmlOutput: {
      touches: 'html',
      signatures: [[], ['String']],
      call: (_run: ScriptRun, html = '') => htmlOutput(pages, html),
    },
    createHtmlOutputFromFile: {
      touches: 'html',
      signatures: [['String']],
      call(run, name: string) {
        const html = bundle.page(name) ?? run.fail(`No HTML file named ${name} was found.`);
        return htmlOutput(pages, html);
      },
    },
  });
}
