import { useCallback, useState } from 'preact/hooks';
import type { Language } from '../../../src/contract/language/language';
import { RECORD_TEXT } from '../../../src/text/define/card';
import { LanguageButton } from '../../page/language-button';
import type { BasePage } from '../../page/page';
import { Failure, Waiting } from '../../page/parts';
import { type Connect, Shell, useShell } from '../../page/shell';
import { useLoaded } from '../../page/use-loaded';
import { PaperCard } from './paper-card';

interface CardPageProps {
  connect: Connect;
  /** The one KPI that is shown; without it those of a team, which is chosen here. */
  id: string | undefined;
  guess: Language;
}

/** Cards as people print them: A4, each on a page of its own. */
export function CardPage({ connect, id, guess }: CardPageProps) {
  const shell = useShell(connect, guess);
  const { page, begin } = shell;
  const [team, setTeam] = useState<string>();
  const onLanguage = useCallback((wanted: Language) => void begin(wanted), [begin]);
  return (
    <Shell state={shell}>
      {page && <Cards page={page} id={id} team={team} onTeam={setTeam} onLanguage={onLanguage} />}
    </Shell>
  );
}

interface CardsProps {
  page: BasePage;
  id: string | undefined;
  team: string | undefined;
  onTeam: (team: string | undefined) => void;
  onLanguage: (language: Language) => void;
}

function Cards({ page, id, team, onTeam, onLanguage }: CardsProps) {
  const [loaded, again] = useLoaded(
    () => page.server.kpiCards(id === undefined ? { team } : { id }),
    [page.server, id, team],
  );
  const { teams, cards } = loaded.state === 'ready' ? loaded.data : { teams: [], cards: [] };
  return (
    <main class="papers">
      <div class="paper-tools">
        <h1>{page.say(RECORD_TEXT.title)}</h1>
        {id === undefined && <TeamChoice page={page} teams={teams} team={team} onTeam={onTeam} />}
        <span class="muted" role="status">
          {loaded.state === 'ready' && page.say(RECORD_TEXT.counted, { count: cards.length })}
        </span>
        <LanguageButton language={page.language} onLanguage={onLanguage} />
        <button type="button" class="primary" onClick={() => window.print()}>
          {page.say(RECORD_TEXT.print)}
        </button>
      </div>
      {loaded.state === 'waiting' && <Waiting page={page} />}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && cards.length === 0 && <p>{page.say(RECORD_TEXT.noCards)}</p>}
      {cards.map((card) => (
        <PaperCard key={card.id} page={page} card={card} />
      ))}
    </main>
  );
}

function TeamChoice({
  page,
  teams,
  team,
  onTeam,
}: Pick<CardsProps, 'page' | 'team' | 'onTeam'> & { teams: readonly string[] }) {
  return (
    <label class="team-choice">
      {page.say(RECORD_TEXT.team)}{' '}
      <select
        value={team ?? ''}
        onChange={(event) => onTeam(event.currentTarget.value || undefined)}
      >
        <option value="">{page.say(RECORD_TEXT.allTeams)}</option>
        {[...new Set([...teams, ...(team === undefined ? [] : [team])])].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
