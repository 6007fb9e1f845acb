/**
 * The SDK's CommonJS parts ask for Node's own modules by `require`, which ESM has not:
 * without this a bundle fails at run time only, with `Dynamic require … is not supported`.
 */
export const requireBanner =
  "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";
