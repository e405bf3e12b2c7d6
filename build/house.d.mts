export interface Layer {
  layer: string;
  holds: string;
  imports: string[];
}

export interface Room {
  room: string;
  holds: string;
  /** Rooms of the same layer that its files may import, each with the reason. */
  imports: Record<string, string>;
}

export const LAYERS: readonly Layer[];
export const ROOMS: readonly Room[];
