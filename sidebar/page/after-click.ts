import { useEffect, useRef } from 'preact/hooks';

/**
 * Does work once no pointer is down, and after the click that it made: what is pressed must not move
 * away between press and release, or the click is lost. Without a pointer, as with keys, at once.
 */
export function useAfterClick(): (work: () => void) => void {
  const pressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const press = () => {
      pressed.current = true;
    };
    const release = () => {
      pressed.current = false;
      // The click itself comes after the release, within the same task.
      setTimeout(() => {
        if (pressed.current) return;
        for (const work of waiting.current.splice(0)) work();
      });
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', release, true);
    window.addEventListener('pointercancel', release, true);
    return () => {
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', release, true);
      window.removeEventListener('pointercancel', release, true);
    };
  }, []);
  return (work) => {
    if (pressed.current) waiting.current.push(work);
    else work();
  };
}
