import { Field } from '@/components/ui/Field';

interface SearchBoxProps {
  /** Unique in the page: ties the label, the field and its suggestions. */
  readonly id: string;
  readonly name: 'q';
  readonly label: string;
  readonly defaultValue?: string;
  readonly placeholder?: string;
  readonly size?: 'base' | 'sm';
}

/** Where one writes what one looks for: speciality, job, school, town. Without a script, a field of the form like any other. */
export function SearchBox({ id, name, label, defaultValue = '', placeholder, size = 'sm' }: SearchBoxProps) {
  return (
    <Field id={id} label={label} size={size}>
      <input
        id={id}
        name={name}
        type="search"
        className="field"
        defaultValue={defaultValue}
        placeholder={placeholder}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
      />
    </Field>
  );
}
