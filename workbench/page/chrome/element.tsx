import { useLayoutEffect, useRef } from 'preact/hooks';

/** A place for an element that is made and kept outside Preact. */
export function Element({ element, class: name }: { element: HTMLElement; class: string }) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    slot.current?.replaceChildren(element);
  }, [element]);
  return <div ref={slot} class={name} />;
}
