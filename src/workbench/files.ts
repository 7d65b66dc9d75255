/** A file a person gave, read whole. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TYPES = '.xlsx,.xlsm,.xltx,.xltm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function read(file: File): Promise<GivenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/**
 * Lets the person choose a file of this computer.
 *
 * @param given called with the file; never when the person changes their mind
 * @example chooseFile(({ name, bytes }) => open(name, bytes))
 */
export function chooseFile(given: (file: GivenFile) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = TYPES;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void read(file).then(given);
  });
  input.click();
}

/**
 * Takes files dropped anywhere on the page; the browser would otherwise leave the page to show them.
 *
 * @param hovering told when a file comes over the page and when it goes
 * @example takeDrops((file) => open(file), (over) => highlight(over))
 */
export function takeDrops(given: (file: GivenFile) => void, hovering: (over: boolean) => void): void {
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void): void => {
    const listener = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      handle(event);
    };
    // Before the grid, which has uses of its own for what is dragged over it.
    window.addEventListener(type, listener, { capture: true });
  };
  on('dragenter', () => hovering(true));
  on('dragover', () => undefined);
  on('dragleave', (event) => {
    if (event.relatedTarget === null) hovering(false);
  });
  on('drop', (event) => {
    hovering(false);
    const file = event.dataTransfer?.files[0];
    if (file) void read(file).then(given);
  });
}

/**
 * Gives the person a file to keep, through the browser's downloads. Nothing leaves the computer.
 *
 * @param name the file's name
 * @example giveFile('bac-kan.xlsx', bytes)
 */
export function giveFile(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers start reading at once but may not be done yet.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
