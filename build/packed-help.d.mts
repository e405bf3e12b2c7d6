import type { Reference } from '../sidebar/functions/reference';

export function paletteReference(): Reference;
