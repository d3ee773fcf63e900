import { frame } from './frame.ts';
import { errors } from './errors.ts';
import { overview } from './overview.ts';
import { deliveries } from './deliveries.ts';
import { figures } from './figures.ts';
import { checks } from './checks.ts';
import { checked } from './checked.ts';
import { dynamics } from './dynamics.ts';
import { reference } from './reference.ts';
import { composing } from './composing.ts';
import { returned } from './returned.ts';
import { letters } from './letters.ts';
import { tour } from './tour.ts';
import { history } from './history.ts';
import { catalogue } from './catalogue.ts';
import { origin } from './origin.ts';
import { grid } from './grid.ts';
import { teach } from './teach.ts';
import { roll } from './roll.ts';
import { language } from './language.ts';
import { enquiries } from './enquiries.ts';
import type { Words } from '../words.ts';

export const az: Words = {
  frame,
  errors,
  overview,
  deliveries,
  figures,
  checks,
  checked,
  dynamics,
  reference,
  composing,
  returned,
  letters,
  tour,
  history,
  catalogue,
  origin,
  grid,
  teach,
  roll,
  language,
  enquiries,
};
