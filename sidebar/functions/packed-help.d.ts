/** Made by the build from the help of the cell functions. */
declare module 'waymark:packed-help' {
  export const packed: string;
}
