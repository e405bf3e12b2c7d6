import { choiceLabel } from '../../../src/contract/fields/choices';
import { STATES, STATUSES } from '../../../src/contract/fields/records/kpi-fields';
import type { KpiTreeNode } from '../../../src/contract/rpc/define-set';
import { figuresOf } from '../../../src/text/figures';
import { gapText, isTellingAttainment } from '../../../src/text/gap';
import { LIST_TEXT } from '../../../src/text/define/list';
import { SET_PAGE_TEXT } from '../../../src/text/define/set-page';
import { attainmentText, valueText } from '../../page/format';
import { Icon } from '../../page/icon';
import { OpenPage } from '../../page/open-page';
import { Failure, Heading, Waiting } from '../../page/parts';
import { iconOf, toneOf } from '../../page/status';
import { useLoaded } from '../../page/use-loaded';
import type { SetPage } from './page/set-page';

/** From the company's goals to persons, each with how it stands and what its children score. */
export function Tree({ page }: { page: SetPage }) {
  const [loaded, again] = useLoaded(() => page.server.kpiTree({}), [page.server]);
  return (
    <main>
      <Heading level={1} name="tree">
        {page.say(SET_PAGE_TEXT.treeTitle)}
      </Heading>
      {loaded.state === 'waiting' && <Waiting page={page} />}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && loaded.data.length === 0 && (
        <p class="empty">{page.say(SET_PAGE_TEXT.treeEmpty)}</p>
      )}
      {loaded.state === 'ready' && <Branch page={page} nodes={loaded.data} />}
    </main>
  );
}

function Branch({ page, nodes }: { page: SetPage; nodes: readonly KpiTreeNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <ul class="tree">
      {nodes.map((node) => (
        <li key={node.id}>
          <Node page={page} node={node} />
          <Branch page={page} nodes={node.children} />
        </li>
      ))}
    </ul>
  );
}

function Node({ page, node }: { page: SetPage; node: KpiTreeNode }) {
  const { language } = page;
  const status = node.state === 'active' ? node.status : null;
  const label = status
    ? choiceLabel(STATUSES, status, language)
    : choiceLabel(STATES, node.state, language);
  return (
    <div class="tree-node">
      <div class="kpi-top">
        <OpenPage page={page} to={{ view: 'card', id: node.id }} look="kpi-name">
          {node.name || page.say(LIST_TEXT.unnamed)}
        </OpenPage>
        <span class={`chip ${toneOf(status)}`}>
          <Icon name={iconOf(status)} />
          {label}
        </span>
      </div>
      <p class="muted">{figuresSaid(page, node).join(' · ')}</p>
      {node.problems.map((problem) => (
        <p key={problem} class="warn-text">
          {problem}
        </p>
      ))}
    </div>
  );
}

/** Value and target, gap, attainment, what its children score, and what it counts in its parent. */
function figuresSaid(page: SetPage, node: KpiTreeNode): string[] {
  const { language } = page;
  const { value, target, unit, gap, attainment, score, share, shares, owner } = node;
  const inUnit = (amount: number | null) =>
    amount === null ? '–' : valueText(amount, unit, language);
  const asShare = (amount: number) => attainmentText(amount, language);
  const figures = `${inUnit(value)} / ${inUnit(target)}`;
  const said = [`${page.say(LIST_TEXT.valueAgainstTarget)} ${figures}`];
  if (gap) said.push(gapText(gap, unit, figuresOf(language)));
  if (attainment !== null && isTellingAttainment(attainment)) {
    said.push(page.say(SET_PAGE_TEXT.attainment, { share: asShare(attainment) }));
  }
  if (score !== null) said.push(page.say(SET_PAGE_TEXT.score, { score: asShare(score) }));
  if (share !== null) said.push(page.say(SET_PAGE_TEXT.share, { share: asShare(share) }));
  if (shares.length > 0) {
    const teams = shares.map(({ team, share: part }) => `${team} ${asShare(part)}`).join(', ');
    said.push(page.say(SET_PAGE_TEXT.shared, { teams }));
  }
  return [...said, owner].filter((part) => part !== '');
}
