import { graph } from '../content.ts';
import { llmsText } from '../exports/markdown/llms.ts';

export const GET = () => new Response(llmsText(graph));
