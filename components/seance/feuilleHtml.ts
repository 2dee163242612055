/** Every rule of this page that draws: they come from this site alone, and what they load (fonts) is left to the reader's own. */
function ownStyles(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule) && !(rule instanceof CSSImportRule))
    .map(({ cssText }) => cssText)
    .join('\n')
    .replace(/<\/style/gi, '<\\/style');
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Sheets as one file that opens anywhere, without network and without a script: what the page has drawn, with its own styles. Its policy lets nothing run nor load,
 * whatever a name holds.
 *
 * @param feuilles as the browser has drawn them: its own serialisation escapes every text
 */
export function feuilleHtml(titre: string, feuilles: Element): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(titre)}</title>
<style>${ownStyles()}</style>
</head>
<body class="seance-document"><main><h1 class="sr-only">${escaped(titre)}</h1>${feuilles.innerHTML}</main></body>
</html>
`;
}
