import type { Preview } from '../preview/use-preview';

/** The measure gives a value for some period; null while that is not known. */
export function isReadable(preview: Preview): boolean | null {
  if (preview.state !== 'ready') return null;
  const { problem, points } = preview.data;
  return !problem && points.some(({ value }) => value !== null);
}
