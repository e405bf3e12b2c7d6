import { useEffect, useState } from 'preact/hooks';
import { PAGE_TEXT, type Say } from '../../text';

interface NoticesProps {
  notices: string[];
  say: Say;
  onDismiss(notice: string): void;
}

/** Time to notice it, and to read it: about fifteen characters a second, slowly. */
const shownFor = (notice: string) => 6_000 + notice.length * 70;

function Notice({ notice, say, onDismiss }: { notice: string } & Omit<NoticesProps, 'notices'>) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => onDismiss(notice), shownFor(notice));
    return () => clearTimeout(timer);
  }, [notice, held]);
  return (
    <p
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {notice}
      <button
        type="button"
        class="icon"
        aria-label={say(PAGE_TEXT.dismiss)}
        onClick={() => onDismiss(notice)}
      >
        ✕
      </button>
    </p>
  );
}

/** They go by themselves, but not while somebody points at them. */
export function Notices({ notices, say, onDismiss }: NoticesProps) {
  return (
    <div class="notices" role="status">
      {notices.map((notice) => (
        <Notice key={notice} notice={notice} say={say} onDismiss={onDismiss} />
      ))}
    </div>
  );
}
