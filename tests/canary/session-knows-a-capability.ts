import { listPeople } from '../work/people/people.ts';

export const people = listPeople;
