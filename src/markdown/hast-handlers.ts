/** How literals become HTML: with their offsets, unchanged, and without anything that loads or runs. */
import type { Element, ElementContent, Text } from 'hast';
import type { FootnoteDefinition, FootnoteReference, InlineCode, Text as MdastText } from 'mdast';
import type { Options } from 'remark-rehype';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['text']>>[0];

const element = (tagName: string, children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children,
});

function literal(value: string, start: number | undefined): Text {
	return { type: 'text', value, data: start === undefined ? {} : { start } };
}

export const hastHandlers: Handlers = {
	text: (_: State, node: MdastText) => literal(node.value, node.data?.start),
	inlineCode: (_: State, node: InlineCode) => element('code', [literal(node.value, node.data?.start)]),
	image: () => undefined,
	imageReference: () => undefined,
	lineBreak: () => element('br', []),
	footnoteReference: (_: State, node: FootnoteReference) =>
		element('sup', [literal(footnoteMark(node), undefined)]),
	footnoteDefinition: (state: State, node: FootnoteDefinition): Element => ({
		...element('div', state.all(node)),
		properties: { dataMarker: footnoteMark(node) },
	}),
};

const footnoteMark = (node: FootnoteReference | FootnoteDefinition) => `[${node.label ?? node.identifier}]`;
