import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../src/contract/language';
import { Guarded } from '../page/guarded';
import { LanguageButton } from '../page/language-button';
import { Shell, useShell, type Connect } from '../page/shell';
import { Finder, type Sought } from './finder';
import { OneFunction } from './one-function';
import type { FunctionHelp, Reference } from './reference';

interface PaletteProps {
  connect: Connect;
  guess: Language;
  help: Promise<Reference>;
}

/** The cell functions: found, explained, and put into a cell. */
export function Palette({ connect, guess, help }: PaletteProps) {
  const shell = useShell(connect, guess);
  const { page } = shell;
  const [reference, setReference] = useState<Reference>();
  const [sought, setSought] = useState<Sought>({ typed: '', family: '' });
  const [chosen, setChosen] = useState<FunctionHelp>();
  useEffect(() => void help.then(setReference), [help]);

  const choose = (each: FunctionHelp | undefined) => {
    setChosen(each);
    window.scrollTo(0, 0);
  };
  return (
    <Shell state={shell}>
      {page && reference && (
        <Guarded key={chosen?.name} page={page} leave={() => choose(undefined)}>
          <main>
            {chosen ? (
              <OneFunction page={page} help={chosen} onBack={() => choose(undefined)} />
            ) : (
              <Finder
                page={page}
                reference={reference}
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
