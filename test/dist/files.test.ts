import { tokenizer } from 'acorn';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Google strips `//…` and `/*…* /` inside template literals of script (enuchi/React-Google-Apps-Script#157). */
function commentsInTemplates(script: string): string[] {
  const found: string[] = [];
  for (const token of tokenizer(script, { ecmaVersion: 'latest', sourceType: 'script' })) {
    const text = script.slice(token.start, token.end);
    if (token.type.label === 'template' && /\/\/|\/\*/.test(text)) found.push(text.slice(0, 80));
  }
  return found;
}

test('a comment in a template literal is found, and none in a text or a regular expression', () => {
  expect(commentsInTemplates('const a = `see ${b} https://x.example`;')).toEqual([
    ' https://x.example',
  ]);
  expect(commentsInTemplates(`const a = 'https://x.example'; const b = /\\/\\//; // c`)).toEqual(
    [],
  );
});

const PAGES = readdirSync('dist').filter((name) => name.endsWith('.html'));

describe('dist/', () => {
  test('holds the code, the pages and the manifest, and clasp would push exactly these', () => {
    const clasp = 'node_modules/@google/clasp/build/src/index.js';
    const answer = execFileSync('node', [clasp, 'show-file-status', '--json'], {
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
    const built = readdirSync('dist').map((name) => `dist/${name}`);
    expect(built.sort()).toEqual([
      'dist/Code.js',
      'dist/alerts.html',
      'dist/appsscript.json',
      'dist/card.html',
      'dist/functions.html',
      'dist/set.html',
      'dist/sidebar.html',
    ]);
    expect([...filesToPush].sort()).toEqual(built.sort());
  });

  test('asks for the five scopes of the core and no more', () => {
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
      oauthScopes: string[];
      runtimeVersion: string;
    };
    expect(manifest.oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, '')).sort()).toEqual([
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest).not.toHaveProperty('addOns');
  });

  test.each(PAGES)(
    '%s loads nothing from elsewhere and ends its script where it should',
    (page) => {
      const html = readFileSync(`dist/${page}`, 'utf8');
      expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/i);
      expect(html.match(/<script/gi)).toHaveLength(1);
      expect(html.match(/<\/script/gi)).toHaveLength(1);
    },
  );

  test.each(PAGES)('no template literal of %s holds what the host takes for a comment', (page) => {
    const [, script] = /<script[^>]*>([\s\S]*?)<\/script/i.exec(
      readFileSync(`dist/${page}`, 'utf8'),
    )!;
    expect(commentsInTemplates(script)).toEqual([]);
  });

  test.each(PAGES)('%s carries the licence of preact', (page) => {
    const text = readFileSync(`dist/${page}`, 'utf8');
    expect(text).toContain('This file contains preact:');
    expect(text).toContain('Copyright (c) 2015-present Jason Miller');
    expect(text).toMatch(/Permission is hereby granted, free of charge/);
  });
});
