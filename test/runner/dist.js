const FOLDER = process.env.DIST ?? 'dist';

/**
 * Where a path of `dist` lies: in the folder that DIST names, which may have been built for these
 * tests alone.
 *
 * @param {string} path with a slash at its beginning
 */
export const inDist = (path) => path.replace(/^\/dist\//, `/${FOLDER}/`);

/**
 * Serves that folder as `/dist/`.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export const serveDist = () => (ctx, next) => {
  ctx.path = inDist(ctx.path);
  return next();
};
