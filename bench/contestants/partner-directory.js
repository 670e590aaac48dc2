/** Ours. All that the benchmark knows of the element's inside is here. */
export const partnerDirectory = {
  id: 'partner-directory',
  title: 'partner-directory',
  built: new URL('../../dist/partner-directory.js', import.meta.url),
  styles: [],
  body: `
    <partner-directory src="feed.json" max-records="200000" max-bytes="200000000"></partner-directory>
    <script>
      document
        .querySelector('partner-directory')
        .addEventListener('directory-load', () => performance.mark('searchable'), { once: true });
    </script>`,
  selectors: {
    host: 'partner-directory',
    search: 'input[type=search]',
    card: 'org-card',
    count: 'partner-directory > [role=status]',
    filter: 'input[type=checkbox]',
    more: 'button[part~=show-more]',
  },
};
