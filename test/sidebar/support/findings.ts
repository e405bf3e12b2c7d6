import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that a change of colours can break. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds against the rules of WCAG 2.2 AA and good practice. */
export function findingsIn(frame: Frame): Promise<string[]> {
  return findings(frame, RULES);
}

/** What axe finds against the rules of colour once the person has everything dark. */
export async function findingsInTheDark(frame: Frame): Promise<string[]> {
  await frame.page().emulateMedia({ colorScheme: 'dark' });
  return findings(frame, RULES_OF_COLOUR);
}

async function findings(frame: Frame, rules: readonly string[]): Promise<string[]> {
  if (!(await frame.evaluate(`typeof axe === 'object'`))) await frame.evaluate(axe);
  const violations = await frame.evaluate<Finding[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

/** What reaches beyond the panel, so that one would have to scroll sideways. */
export function overflowIn(frame: Frame, scrolled = '.unseen'): Promise<string[]> {
  return frame.evaluate((apart) => {
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        !element.closest('.unseen') &&
        !element.parentElement?.closest(apart) &&
        element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return wide.map((element) => element.outerHTML.slice(0, 120));
  }, scrolled);
}

/** Targets below 24 by 24 px that do not lie within a larger label. */
export function smallTargetsIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, summary, a')]
      .map((element) => element.closest('label') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
