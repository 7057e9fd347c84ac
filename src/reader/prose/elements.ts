import type { Image } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { nearest } from '../suggest.ts';
import { components } from './components.ts';
import { htmlHint } from './html-hint.ts';
import type { ProseFault } from './parse.ts';
import { offsetsOf } from './walk.ts';

/** What is wrong with a component: its name or its attributes. */
export function elementFaults(node: MdxJsxFlowElement | MdxJsxTextElement, offsets: [number, number]): ProseFault[] {
  const name = node.name ?? '';
  const known = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!known) {
    if (/^[A-Z]/.test(name)) {
      const values = {
        value: name,
        suggestion: nearest(name, Object.keys(components)),
        known: Object.keys(components)
          .map((one) => `\`<${one}>\``)
          .join(', '),
      };
      return [{ code: 'unknown-component', offsets, values }];
    }
    return [{ code: 'prose-html', offsets, values: { value: name, hint: htmlHint(name) } }];
  }
  const names = Object.keys(known)
    .map((one) => `\`${one}\``)
    .join(', ');
  const faults: ProseFault[] = [];
  for (const attribute of node.attributes) {
    const written =
      attribute.type === 'mdxJsxAttribute' ? attribute.name : `{...${attribute.value.replace(/^\.{3}/, '')}}`;
    const rule =
      attribute.type === 'mdxJsxAttribute' && Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
    const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : null;
    if (!rule || typeof value !== 'string' || (rule.accepts && !rule.accepts(value))) {
      const shown =
        rule && typeof value === 'string' ? `${written}="${value}"` : rule && value ? `${written}={…}` : written;
      faults.push({
        code: 'component-attribute',
        offsets: attribute.position ? offsetsOf(attribute) : offsets,
        values: { value: shown, component: name, known: names },
      });
    }
  }
  for (const [attribute, rule] of Object.entries(known)) {
    if (rule.required && !node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === attribute)) {
      faults.push({
        code: 'missing-attribute',
        offsets,
        values: { value: attribute, component: name, description: rule.description },
      });
    }
  }
  return faults;
}

/** What is wrong with a picture: its address, or that nothing describes it. */
export function imageFaults(node: Image, offsets: [number, number]): ProseFault[] {
  const faults: ProseFault[] = [];
  if (!/^\/images\/[a-z0-9]+(?:[-/][a-z0-9]+)*\.(?:png|jpe?g|webp|avif|svg)$/.test(node.url))
    faults.push({ code: 'image', offsets, values: { value: node.url } });
  if (!node.alt?.trim()) faults.push({ code: 'image-text', offsets, values: { value: node.url } });
  return faults;
}
