import { useEffect, useRef, useState } from 'preact/hooks';

const QUIET_MS = 900;

interface SaidAtRestProps {
  text: string;
  /** What who listens has heard when this appears. */
  known?: string;
}

/** What typing has brought about, said to who listens once typing rests and not at every letter. */
export function SaidAtRest({ text, known = '' }: SaidAtRestProps) {
  const heard = useRef(known);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === heard.current) return undefined;
    const timer = setTimeout(() => {
      heard.current = text;
      setSaid(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
