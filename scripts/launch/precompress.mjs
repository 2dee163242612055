// @ts-check
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Fonts and images are compressed already. */
const TEXT = /\.(js|css|svg|json)$/;

/**
 * Writes `file.br` beside each static text of a build, at brotli's best: a phone waits for fewer bytes, and the server compresses none of
 * them while a page is on its way (lib/http/precompressed.ts serves them).
 *
 * @param {string} root of the project, built
 */
export async function precompress(root) {
  const folder = join(root, '.next', 'static');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => TEXT.test(file));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(join(folder, file));
      const compressed = await compress(content, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      });
      if (compressed.length < content.length) await writeFile(join(folder, `${file}.br`), compressed);
    }),
  );
}
