import type * as Xlsx from '@e965/xlsx';

/** The global of the script that reads and writes spreadsheets. */
const GLOBAL = 'partnerDirectorySpreadsheets';

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScript(text: string): string },
  ): { createScript(text: string): string };
}

let policy: { createScript(text: string): string } | undefined;

/**
 * Runs the half megabyte that reads and writes spreadsheets, when it is first needed. In the page it
 * is text that nothing runs (`id="spreadsheets"`); its hash is in the page's policy. The build puts
 * this in place of `import('@e965/xlsx')`: see `scripts/rollup.editor.js`.
 */
export async function loadSpreadsheets(): Promise<typeof Xlsx> {
  const text = document.getElementById('spreadsheets')?.textContent ?? '';
  if (!Reflect.has(window, GLOBAL)) {
    const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
    policy ??= trustedTypes?.createPolicy('partner-directory-editor', { createScript: String });
    const script = document.createElement('script');
    script.text = policy ? policy.createScript(text) : text;
    document.head.append(script);
    script.remove();
  }
  return Reflect.get(window, GLOBAL) as typeof Xlsx;
}
