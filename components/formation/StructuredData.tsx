/**
 * Data for search engines, in the page's markup. A data block is not a script: it never runs, and the content policy has nothing to refuse.
 * « < » is escaped, so that no text of a document can close it.
 */
export function StructuredData({ data }: { readonly data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of ours, escaped; React would write « &quot; », which no reader of JSON understands.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
    />
  );
}
