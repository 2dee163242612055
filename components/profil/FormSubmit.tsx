'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useTransition } from 'react';
import { MARQUE_FORMULAIRE, settleSubmission } from '@/lib/search/soumission';

interface FormSubmitProps {
  readonly className: string;
  /** Where this button sends the form, when not where the form says. */
  readonly action?: string;
  readonly children: ReactNode;
}

const formActionOf = (submitter: HTMLElement | null) => submitter?.getAttribute('formaction') ?? null;

/**
 * The button that sends a GET form of ours, and its mark. With a script, the form asks at once for the address that the server would
 * send it to (proxy.ts), without loading the page anew.
 */
export function FormSubmit({ className, action, children }: FormSubmitProps) {
  const button = useRef<HTMLButtonElement>(null);
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    // On the window: a page that answers its forms itself (components/recherche/useInstantForms.ts) has then done so already.
    const send = (event: SubmitEvent) => {
      const form = button.current?.form;
      if (event.defaultPrevented || form == null || event.target !== form) return;
      event.preventDefault();
      const fields = [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      );
      const query = settleSubmission(new URLSearchParams(fields)) ?? '';
      const { pathname } = new URL(formActionOf(event.submitter) ?? form.action, document.baseURI);
      startTransition(() => router.push(query === '' ? pathname : `${pathname}?${query}`));
    };
    window.addEventListener('submit', send);
    return () => window.removeEventListener('submit', send);
  }, [router]);

  return (
    <>
      <input type="hidden" name={MARQUE_FORMULAIRE} value="1" />
      <button ref={button} type="submit" formAction={action} className={className}>
        {children}
      </button>
      {pending ? <span aria-hidden="true" className="pending-mark" /> : null}
    </>
  );
}
