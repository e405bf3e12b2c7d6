import { Notice } from '../page/parts';

/** What the last run, or the want of one, leaves to say; nothing where there is nothing. */
export function Notices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <Notice tone="warn">
      <ul class={notices.length === 1 ? 'single' : undefined}>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </Notice>
  );
}
