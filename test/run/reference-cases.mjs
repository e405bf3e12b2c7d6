import path from 'node:path';

const FOLDER = path.join('test', 'reference-cases');

/**
 * Says in one line which reference cases were not run for want of their data. Any other test that was
 * not run has failed: none is ever put aside.
 */
export function notRunReferences(outcome, asked) {
  // Where tests are picked by name, all others are not run because nobody asked for them.
  const byName = asked.some((word) => /^(-t|--testNamePattern)/.test(word));
  if (byName) return { ...outcome, notRun: [] };
  const isReference = ({ file }) => file.startsWith(FOLDER + path.sep);
  const references = outcome.notRun.filter(isReference);
  const others = outcome.notRun.filter((test) => !isReference(test));
  for (const { file, fullName } of others) console.log(`✗ not run: ${file}: ${fullName}`);
  if (references.length > 0) {
    const byArea = new Map();
    for (const { file } of references) {
      const area = path.basename(file, '.test.ts');
      byArea.set(area, (byArea.get(area) ?? 0) + 1);
    }
    const areas = [...byArea].sort().map(([area, count]) => `${area} ${count}`);
    console.log(
      `not run without ../shared/data/oracle: ${references.length} reference cases (${areas.join(', ')})`,
    );
  }
  return { ...outcome, failed: outcome.failed + others.length, notRun: references };
}
