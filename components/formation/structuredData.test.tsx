import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { StructuredData } from './StructuredData';

it('no text of a document can close the block of data', () => {
  const html = renderToStaticMarkup(<StructuredData data={{ name: '</script><b>&"' }} />);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toContain('<b>');
  expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({ name: '</script><b>&"' });
});
