import { useNav } from '../shell/nav.tsx';

export const nav = useNav;
