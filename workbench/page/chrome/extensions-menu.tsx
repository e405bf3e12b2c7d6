import { useEffect, useRef, useState } from 'preact/hooks';
import { PAGE_TEXT, type Say } from '../../text';
import type { MenuView } from '../protocol';

interface ExtensionsMenuProps {
  entries: MenuView[];
  say: Say;
  onChoose(functionName: string): void;
}

const items = (menu: HTMLElement | null) => [
  ...(menu?.querySelectorAll<HTMLElement>(':scope > [role="menuitem"]') ?? []),
];

/** Extensions ▸ Waymark ▸ …: a menu button and one submenu, after the ARIA menu button pattern. */
export function ExtensionsMenu({ entries, say, onChoose }: ExtensionsMenuProps) {
  const [open, setOpen] = useState<'closed' | 'menu' | 'submenu'>('closed');
  const button = useRef<HTMLButtonElement>(null);
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open === 'menu') items(outer.current)[0]?.focus();
    if (open === 'submenu') items(inner.current)[0]?.focus();
    if (open === 'closed') return undefined;
    const leave = (event: Event) => {
      if (!outer.current?.parentElement?.contains(event.target as Node)) setOpen('closed');
    };
    document.addEventListener('pointerdown', leave, true);
    return () => document.removeEventListener('pointerdown', leave, true);
  }, [open]);

  const close = () => {
    setOpen('closed');
    button.current?.focus();
  };
  const move = (menu: HTMLElement | null, step: number) => {
    const all = items(menu);
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const menu = open === 'submenu' ? inner.current : outer.current;
    if (event.key === 'ArrowDown') move(menu, 1);
    else if (event.key === 'ArrowUp') move(menu, -1);
    else if (event.key === 'ArrowRight' && open === 'menu') setOpen('submenu');
    else if (event.key === 'ArrowLeft' && open === 'submenu') setOpen('menu');
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen('closed');
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  return (
    <div class="extensions" onKeyDown={open === 'closed' ? undefined : onKeyDown}>
      <button
        ref={button}
        type="button"

        aria-haspopup="menu"
        aria-expanded={open !== 'closed'}
        onClick={() => setOpen(open === 'closed' ? 'menu' : 'closed')}
      >
        {say(PAGE_TEXT.extensions)}
      </button>
      {open !== 'closed' && (
        <div ref={outer} class="menu" role="menu" aria-label={say(PAGE_TEXT.extensions)}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === 'submenu'}
            onClick={() => setOpen('submenu')}
            onMouseEnter={() => setOpen('submenu')}
          >
            Waymark<span aria-hidden="true">▸</span>
          </button>
          {open === 'submenu' && (
            <div ref={inner} class="menu sub" role="menu" aria-label="Waymark">
              {entries.length === 0 && <p class="quiet">{say(PAGE_TEXT.noMenu)}</p>}
              {entries.map(({ label, functionName }, index) =>
                functionName === null ? (
                  <hr key={index} role="separator" />
                ) : (
                  <button
                    key={functionName}
                    type="button"
                    role="menuitem"
                    onClick={() => {
                      close();
                      onChoose(functionName);
                    }}
                  >
                    {label}
                  </button>
                ),
              )}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
