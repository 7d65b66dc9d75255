import { Workbench } from './workbench.ts';
import './workbench.css';

const workbench = new Workbench();
void workbench.start('bac-kan');
