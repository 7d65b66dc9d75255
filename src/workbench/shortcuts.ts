/**
 * Takes Ctrl (or ⌘) with a letter for the page, before browser and grid use it.
 *
 * @param actions what each letter does
 * @example onShortcut({ s: () => save() })
 */
export function onShortcut(actions: Readonly<Record<string, () => void>>): void {
  const listener = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const action = actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  window.addEventListener('keydown', listener, { capture: true });
}
