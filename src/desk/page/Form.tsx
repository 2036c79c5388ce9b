import { useState, type ReactNode } from 'react';

/** A field of a form: its words, and what is in it. */
export type Field = {
  name: string;
  label: string;
  value: string;
  type?: 'text' | 'long' | 'check';
  choices?: readonly (readonly [value: string, label: string])[];
};

/** A form that hands over what its fields hold. Text loses the white space at its ends. */
export function Form(props: {
  fields: readonly Field[];
  action: string;
  onSubmit: (values: Record<string, string>) => void;
  children?: ReactNode;
}) {
  const { fields, action, onSubmit, children } = props;
  const [values, setValues] = useState<Record<string, string>>({});
  const valueOf = ({ name, value }: Field) => values[name] ?? value;
  const change = (name: string, value: string) => setValues({ ...values, [name]: value });
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(Object.fromEntries(fields.map((field) => [field.name, valueOf(field).trim()])));
        setValues({});
      }}
    >
      {fields.map((field) => (
        <label key={field.name} data-type={field.type}>
          <span>{field.label}</span>
          <FieldInput field={field} value={valueOf(field)} onChange={change} />
        </label>
      ))}
      {children}
      <button type="submit" className="desk-button">
        {action}
      </button>
    </form>
  );
}

function FieldInput(props: {
  field: Field;
  value: string;
  onChange: (name: string, value: string) => void;
}) {
  const { field, value, onChange } = props;
  const { name, type, choices } = field;
  if (choices)
    return (
      <select name={name} value={value} onChange={({ target }) => onChange(name, target.value)}>
        {choices.map(([one, label]) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </select>
    );
  if (type === 'long')
    return (
      <textarea
        name={name}
        rows={4}
        value={value}
        onChange={({ target }) => onChange(name, target.value)}
      />
    );
  if (type === 'check')
    return (
      <input
        type="checkbox"
        name={name}
        checked={value === 'yes'}
        onChange={({ target }) => onChange(name, target.checked ? 'yes' : '')}
      />
    );
  return (
    <input
      type="text"
      name={name}
      value={value}
      onChange={({ target }) => onChange(name, target.value)}
    />
  );
}
