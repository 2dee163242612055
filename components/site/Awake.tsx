'use client';

import { useEffect } from 'react';

/** Says in the document that its scripts listen: until then, what needs them takes no press (`awaits-script`), which would be lost. */
export function Awake() {
  useEffect(() => {
    document.documentElement.dataset.awake = '';
  }, []);
  return null;
}
