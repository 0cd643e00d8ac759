/** A module of ours that is made when it is first wanted (see `lazyModules` in wxt.config.ts). */
declare module '*/watch?lazy' {
  const load: () => import('./watch').Watch;
  export default load;
}
