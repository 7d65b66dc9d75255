/** What goes onto the clipboard, in both forms at once: a document takes the table, a plain editor the text. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Puts something on the clipboard; says whether it is there. */
export type Clipboard = (copied: Copied) => Promise<boolean>;

/**
 * The browser's clipboard. Excel on the web and some desktop panes do not allow the modern way, so the older one is tried next.
 *
 * @returns `false` when neither is allowed; the text must then be copied by hand
 * @example await browserClipboard({ html: '<table>…</table>', text: '…' }) // true
 */
export async function browserClipboard(copied: Copied): Promise<boolean> {
  return (await copiedTheModernWay(copied)) || copiedByCommand(copied);
}

async function copiedTheModernWay({ html, text }: Copied): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false;
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Not allowed here: no permission, no secure page, or no focus.
    return false;
  }
}

function copiedByCommand({ html, text }: Copied): boolean {
  let taken = false;
  const hand = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', hand);
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', hand);
  }
}
