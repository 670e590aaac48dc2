/** What the File System Access API gives for a file of the keeper's disk. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{
    write(data: Blob | string): Promise<void>;
    close(): Promise<void>;
  }>;
}

interface FilePickers {
  showOpenFilePicker?: (options?: object) => Promise<FileHandle[]>;
  showSaveFilePicker?: (options?: object) => Promise<FileHandle>;
}

const pickers = () => window as FilePickers;

/** A file that the keeper chose, and how to write to it again if the browser can. */
export interface ChosenFile {
  readonly file: File;
  readonly handle?: FileHandle | undefined;
}

/** The kinds of files that can be opened, for a file input. */
export const ACCEPTED = '.json,.csv,.tsv,.txt,.xlsx,.xls,.ods,application/json,text/csv';

/** Whether files can be opened so that they can be saved in place. */
export const canSaveInPlace = () => typeof pickers().showOpenFilePicker === 'function';

/**
 * Lets the keeper choose a file so that it can be saved in place later.
 *
 * @returns nothing where they changed their mind.
 */
export async function chooseFile(): Promise<ChosenFile | undefined> {
  const [handle] = await orNothing(() => pickers().showOpenFilePicker?.());
  return handle && { file: await handle.getFile(), handle };
}

async function orNothing<T>(choose: () => Promise<T[]> | undefined): Promise<T[]> {
  try {
    return (await choose()) ?? [];
  } catch (error) {
    if ((error as DOMException).name === 'AbortError') return [];
    throw error;
  }
}

/** What became of a file that was saved. */
export interface SavedFile {
  readonly name: string;
  /** It can be saved in place from now on; without it, it is in the downloads. */
  readonly handle?: FileHandle | undefined;
}

/**
 * Saves a text: in place where that can be, else where the keeper says, else in the downloads.
 *
 * @returns nothing where they changed their mind.
 */
export async function saveText(
  text: string,
  name: string,
  handle: FileHandle | undefined,
): Promise<SavedFile | undefined> {
  const chosen = handle ?? (await askWhere(name));
  if (chosen === 'no') return undefined;
  const data = new Blob([text], { type: 'application/json' });
  if (chosen === 'downloads') {
    download(data, name);
    return { name };
  }
  const writable = await chosen.createWritable();
  await writable.write(data);
  await writable.close();
  return { name: chosen.name, handle: chosen };
}

async function askWhere(suggestedName: string): Promise<FileHandle | 'downloads' | 'no'> {
  const ask = pickers().showSaveFilePicker;
  if (!ask) return 'downloads';
  const types = [{ accept: { 'application/json': ['.json'] } }];
  try {
    return await ask.call(window, { suggestedName, types });
  } catch (error) {
    const { name } = error as DOMException;
    if (name === 'AbortError') return 'no';
    // A frame of another site may not ask.
    if (name === 'SecurityError') return 'downloads';
    throw error;
  }
}

/** Puts a file into the downloads. */
export function download(data: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
