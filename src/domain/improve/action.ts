/** How far an improvement action has come; `dropped` was given up. */
export type ActionState = 'open' | 'doing' | 'done' | 'dropped';
