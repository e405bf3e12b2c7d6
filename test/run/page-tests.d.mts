export const PAGE_TESTS: readonly string[];
