import { CHOOSE_TEXT } from '../../../../src/text/define/choose';
import { Failure, Heading, Waiting } from '../../../page/parts';
import { useLoaded } from '../../../page/use-loaded';
import { ChooseSteps } from './choose-steps';
import type { SetPage } from '../page/set-page';

/** From a goal to a few KPIs, step by step; what is saved is in the register. */
export function Choose({ page }: { page: SetPage }) {
  const [loaded, again, replace] = useLoaded(
    () => page.server.listCandidates({}),
    [page.server, page.language],
  );
  return (
    <main class="wizard">
      <Heading level={1} name="choose">
        {page.say(CHOOSE_TEXT.title)}
      </Heading>
      {loaded.state === 'waiting' && <Waiting page={page} />}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && <ChooseSteps page={page} list={loaded.data} onList={replace} />}
    </main>
  );
}
