import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

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
      'dist/appsscript.json',
      'dist/functions.html',
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

  test.each(PAGES)('%s carries the licence of preact', (page) => {
    const text = readFileSync(`dist/${page}`, 'utf8');
    expect(text).toContain('This file contains preact:');
    expect(text).toContain('Copyright (c) 2015-present Jason Miller');
    expect(text).toMatch(/Permission is hereby granted, free of charge/);
  });
});
