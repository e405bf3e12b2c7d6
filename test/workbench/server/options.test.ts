import path from 'node:path';
import { serverOptions } from '../../../workbench/server/options';
import { problemSentence } from '../../../workbench/server/problem-sentence';

test('opens the sample on any free port, in Korean, with a browser', () => {
  expect(serverOptions([], '/home')).toEqual({
    options: { port: 0, language: 'ko', open: true, help: false },
  });
});

test('takes a file from where the person stands', () => {
  const args = ['sales.xlsx', '--port', '8080', '--language', 'en', '--no-open'];
  expect(serverOptions(args, '/home')).toEqual({
    options: {
      workbook: path.resolve('/home', 'sales.xlsx'),
      port: 8080,
      language: 'en',
      open: false,
      help: false,
    },
  });
});

test.each([
  [['--port', 'eighty'], /--port.*eighty/],
  [['--port', '70000'], /--port.*70000/],
  [['--language', 'fr'], /--language.*fr/],
  [['a.xlsx', 'b.xlsx'], /a\.xlsx b\.xlsx/],
  [['--prot', '1'], /--help/],
])('refuses %j in one sentence', (args, sentence) => {
  const read = serverOptions(args, '/home');
  const words = 'problem' in read ? problemSentence(read.problem, 'ko') : '';
  expect(words).toMatch(sentence);
  expect(words).not.toContain('\n');
});
