import { robotsText } from '../exports/site/robots.ts';

export const GET = () => new Response(robotsText());
