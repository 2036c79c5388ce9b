type Attributes = Record<string, string | boolean | undefined>;

/**
 * Makes an element of HTML with its children.
 * @param attributes true stands for an attribute without a value; false and undefined leave it out
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}
