/** Style sheets are inlined into the page by the build. */
declare module '*.css';
