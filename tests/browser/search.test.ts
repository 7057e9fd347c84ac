import AxeBuilder from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
