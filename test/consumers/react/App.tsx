import 'partner-directory/react'; // registers the three tags, and types them in JSX
import { useState } from 'react';

export function App({ isCompact = false }) {
  const [total, setTotal] = useState<number>();
  return (
    <>
      <partner-directory
        src="/partners.json"
        page-size={20}
        no-tips={isCompact}
        ondirectory-filter={(event) => setTotal(event.total)}
      >
        <a href="/partners.html">Our partner organisations</a>
      </partner-directory>
      <output>{total}</output>
    </>
  );
}
