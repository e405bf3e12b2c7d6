import type { KoreanHelp } from './function-reference.mjs';

export function koreanHelp(): Map<string, KoreanHelp>;
