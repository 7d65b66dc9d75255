import type { VNode } from 'preact';
import { ICON_PATHS } from './icon-paths.ts';

/** What an icon of the pane means. */
export type IconName = keyof typeof ICON_PATHS;

/**
 * A small drawing beside words that say the same; readers of the screen are not told of it.
 *
 * @example <Icon name="met" />
 */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} fill="currentColor" />
    </svg>
  );
}
