import { useState } from 'preact/hooks';
import type { Language } from '../../src/contract/language/language';
import { PALETTE_TEXT } from '../../src/text/functions/palette';
import { Guarded } from '../page/guarded';
import { LanguageButton } from '../page/language-button';
import { Notice, Waiting } from '../page/parts';
import { type Connect, Shell, useShell } from '../page/shell';
import { useLoaded } from '../page/use-loaded';
import { Finder, type Sought } from './finder';
import { OneFunction } from './one-function';
import type { FunctionHelp, Reference } from './reference';

interface PaletteProps {
  connect: Connect;
  guess: Language;
  help: () => Promise<Reference>;
}

/** The cell functions: found, explained, and put into a cell. */
export function Palette({ connect, guess, help }: PaletteProps) {
  const shell = useShell(connect, guess);
  const { page } = shell;
  const [reference] = useLoaded(help, [help]);
  const [sought, setSought] = useState<Sought>({ typed: '', family: '' });
  const [chosen, setChosen] = useState<FunctionHelp>();

  const choose = (each: FunctionHelp | undefined) => {
    setChosen(each);
    window.scrollTo(0, 0);
  };
  return (
    <Shell state={shell}>
      {page && reference.state === 'waiting' && <Waiting page={page} />}
      {page && reference.state === 'failed' && (
        <main>
          <Notice tone="bad" role="alert">
            <p>{page.say(PALETTE_TEXT.noHelp)}</p>
          </Notice>
        </main>
      )}
      {page && reference.state === 'ready' && (
        <Guarded key={chosen?.name} page={page} leave={() => choose(undefined)}>
          <main>
            {chosen ? (
              <OneFunction page={page} help={chosen} onBack={() => choose(undefined)} />
            ) : (
              <Finder
                page={page}
                reference={reference.data}
                sought={sought}
                onSeek={setSought}
                onChoose={choose}
                language={
                  <LanguageButton
                    language={page.language}
                    onLanguage={(wanted) => void shell.begin(wanted)}
                  />
                }
              />
            )}
          </main>
        </Guarded>
      )}
    </Shell>
  );
}
