import 'partner-directory/react';
import { useEffect, useRef, useState } from 'react';
import type { DirectoryFilterEvent, PartnerDirectory } from 'partner-directory';

const fallback = { __html: '<a href="/partners.html">Our partner organisations</a>' };

export function ServerApp({ isCompact = false }) {
  const directory = useRef<PartnerDirectory>(null);
  const [total, setTotal] = useState<number>();
  useEffect(() => {
    const onFilter = (event: DirectoryFilterEvent) => setTotal(event.total);
    directory.current?.addEventListener('directory-filter', onFilter);
    return () => directory.current?.removeEventListener('directory-filter', onFilter);
  }, []);
  return (
    <>
      <partner-directory
        ref={directory}
        src="/partners.json"
        page-size={20}
        no-tips={isCompact}
        dangerouslySetInnerHTML={fallback}
      />
      <output>{total}</output>
    </>
  );
}
