import type { Page } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** What the HTML standard says, without anybody's taste. */
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));

/** What breaks the HTML standard in the page: as the server wrote it, with its line and column, then as scripts have left it. */
export async function invalidMarkup(page: Page): Promise<string[]> {
  const served = await (await page.request.get(page.url())).text();
  const faults: string[] = [];
  for (const [state, html] of [
    ['served', served],
    ['shown', await page.content()],
  ]) {
    const { results } = await validator.validateString(html ?? '');
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${state}, ${line}:${column}: ${message} (${ruleId})`);
    }
  }
  return faults;
}
