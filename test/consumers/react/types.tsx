import type { PartnerDirectory } from 'partner-directory';
import { useRef } from 'react';

/** What JSX allows, and what it refuses. */
export function Types({ isSmall }: { isSmall: boolean }) {
  const directory = useRef<PartnerDirectory>(null);
  return (
    <>
      <partner-directory
        ref={directory}
        className="partners"
        lang="cy"
        page-size="9"
        no-tips={isSmall}
        noLogos={isSmall}
        feed={{ version: '1.0' }}
        filters={new Map([['country', new Set(['ET'])]])}
        ondirectory-load={(event) => event.problems.map(({ path }) => path)}
        ondirectory-error={(event) => event.error.reason === 'no-src'}
        onorg-contact={({ org, kind }) => `${org.name} ${kind}`}
      />
      <partner-directory src="/partners.json" sync-url />
      <org-card src="/partners.json" org-id="link-ethiopia" folds />
      <linking-tips src="/partners.json" heading-level={3} />

      {/* @ts-expect-error: no number */}
      <partner-directory page-size="many" />
      {/* @ts-expect-error: no text */}
      <partner-directory pageSize="9" />
      {/* @ts-expect-error: there is no such order */}
      <partner-directory order="size" />
      {/* @ts-expect-error: there is no such property */}
      <partner-directory pageSise={9} />
      {/* @ts-expect-error: a method is no attribute */}
      <partner-directory reload={() => {}} />
      {/* @ts-expect-error: is of a load, not of a filter */}
      <partner-directory ondirectory-filter={(event) => event.problems} />
      {/* @ts-expect-error: tells no kind of that name */}
      <org-card onorg-contact={({ kind }) => kind === 'fax'} />
      {/* @ts-expect-error: a card has no pages */}
      <org-card pageSize={9} />
    </>
  );
}
