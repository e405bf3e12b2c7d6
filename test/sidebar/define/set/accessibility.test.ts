import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { KpiTreeNode, LintFinding } from '../../../../src/contract/rpc/define-set';
import { methods } from '../../../../src/entry/methods/methods';
import { inLanguage } from '../../support/every-view';
import { FakeServer } from '../../support/fake-server';
import { findingsIn, findingsInTheDark, overflowIn, smallTargetsIn } from '../../support/findings';
import { sidebarTests } from '../../support/sidebar-tests';

const sidebar = sidebarTests();
const HTML = readFileSync('dist/set.html', 'utf8');

const FINDINGS: LintFinding[] = (['error', 'warning', 'hint'] as const).map((severity, at) => ({
  ...{ code: 'no_plan', kpis: [`K-00${at}`], severity, message: `Sales ${at}: there is no plan.` },
  fix: { kind: 'open', kpi: `K-00${at}`, step: 'own', field: 'plan', label: 'Add a plan' },
}));

const LEAF: KpiTreeNode = {
  ...{
    id: 'K-002',
    name: 'Orders',
    state: 'active',
    level: 'team',
    team: 'Sales',
    owner: 'a@b.kr',
  },
  ...{ status: 'missed', value: 12, target: 30, unit: '#', gap: null, attainment: 0.4 },
  ...{ score: null, weight: 0.5, share: 0.5, weightSum: null, children: [] },
  shares: [{ team: 'Sales', share: 1 }],
  problems: ['The parent K-009 is not in the register.'],
};
const TREE: KpiTreeNode[] = [
  { ...LEAF, id: 'K-001', name: 'Revenue', score: 0.72, children: [LEAF, { ...LEAF, id: 'K-3' }] },
];

/** The view, with what makes it full. */
const VIEWS: [view: string, reach: (frame: Frame) => Promise<void>][] = [
  [
    'check',
    async (frame) => {
      await frame.locator('summary').click();
      await frame.locator('#limit-most').fill('0');
      await frame.locator('details button').click();
      await frame.locator('#limit-most-error').waitFor();
    },
  ],
  ['tree', (frame) => frame.getByText('Orders').first().waitFor()],
  ['templates', (frame) => frame.locator('main input[type=checkbox]').first().check()],
  ['files', (frame) => frame.locator('input[type=file]').waitFor()],
];

function serverIn(language: 'ko' | 'en'): FakeServer {
  const server = inLanguage(new FakeServer(), language);
  server.answers.lintKpis = () => ({
    findings: FINDINGS,
    limits: { advised: 5, most: 7, perOwner: 5 },
  });
  server.answers.kpiTree = () => TREE;
  const { handle } = methods().listTemplates;
  const ports = { definitions: { read: () => [] }, moment: () => ({ locale: () => 'ko_KR' }) };
  server.answers.listTemplates = (payload) => handle({ ports } as never, payload);
  return server;
}

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  test.each(VIEWS)('axe finds nothing in %s', async (view, reach) => {
    const html = HTML.replace('data-view="check"', `data-view="${view}"`);
    const frame = await sidebar.open(serverIn(language), { html });
    await reach(frame);
    await frame.page().setViewportSize({ width: 300, height: 4000 });
    expect(await findingsIn(frame)).toEqual([]);
    expect(await findingsInTheDark(frame)).toEqual([]);
    expect(await smallTargetsIn(frame)).toEqual([]);
    // Text of 200 % leaves half the room for everything.
    await frame.page().setViewportSize({ width: 150, height: 900 });
    expect(await overflowIn(frame)).toEqual([]);
  });
});
