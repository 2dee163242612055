/** What Next writes of a page for React, after its content: a script that hands one string over. `<`, `>` and `&` are escaped in it. */
const FLIGHT = /<script nonce="([\w+/=]+)">self\.__next_f\.push\(\[1,("[^"\\<]*(?:\\.[^"\\<]*)*")\]\)<\/script>/g;

/** What a page would not give back as it was written: the end of a script, the comment that hides one, signs that a reader of HTML changes, and escapes that are no byte. */
const UNSAFE = /<\/script|<!--|[\r\0]|[^\0-\xff]/i;

const HAND_OVER = 'self.__next_f.push([1,document.currentScript.previousSibling.textContent])';

/**
 * Writes what a page holds for React as text that a short script hands over, not as a script whose text it is: a browser compiles the whole of a script
 * on the main thread before it runs, and escapes make it longer. ADR 0018.
 *
 * @param html part of a page, no element of it cut, in `latin1` (a character is a byte); what has not the exact form that Next writes is left as it is
 */
export function flightAsText(html: string): string {
  return html.replace(FLIGHT, (script, nonce: string, json: string) => {
    const text = JSON.parse(json) as string;
    if (UNSAFE.test(text)) return script;
    return `<script type="text/plain">${text}</script><script nonce="${nonce}">${HAND_OVER}</script>`;
  });
}
