import { PAGE_TEXT, type Say } from '../../text';

interface NoticesProps {
  notices: string[];
  say: Say;
  onDismiss(notice: string): void;
}

export function Notices({ notices, say, onDismiss }: NoticesProps) {
  return (
    <div class="notices" role="status">
      {notices.map((notice) => (
        <p key={notice}>
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
      ))}
    </div>
  );
}
