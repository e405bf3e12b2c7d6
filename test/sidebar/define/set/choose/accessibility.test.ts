import { inLanguage } from '../../../support/every-view';
import {
  findingsIn,
  findingsInTheDark,
  overflowIn,
  smallTargetsIn,
} from '../../../support/findings';
import { serverOf, TWELVE } from './candidates';
import { choosing, toStep } from './choosing';

const open = choosing();

const REACHED: [step: string, at: number][] = [
  ['the goal', 1],
  ['the hypothesis', 2],
  ['the candidates', 3],
  ['the data', 4],
  ['the ranking', 5],
  ['the cut', 6],
  ['the definitions', 7],
];

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  test.each(REACHED)('axe finds nothing in %s', async (_, at) => {
    const marks = { impact: 3, dataQuality: 4, feasibility: 5 };
    const candidates = TWELVE.map((kpi, index) => ({
      ...{ ...kpi, marks },
      tier: index < 5 ? ('core' as const) : ('supporting' as const),
      objective: ['매출 20% 성장', '절약', ''][index % 3],
    }));
    const server = serverOf([]);
    const empty = inLanguage(server, language).answers.listCandidates({});
    server.answers.listCandidates = () => ({ ...empty, candidates });
    const frame = await open(server);
    await toStep(frame, at);
    await frame.locator(`.steps li:nth-child(${at}) [aria-current]`).waitFor();
    expect(await overflowIn(frame)).toEqual([]);
    expect(await smallTargetsIn(frame)).toEqual([]);
    expect(await findingsIn(frame)).toEqual([]);
    expect(await findingsInTheDark(frame)).toEqual([]);
  });
});
