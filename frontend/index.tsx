/*
 * The portal's entry, in the place of the one that Vaadin generates, for the sake of its first line: a window tells its listeners of
 * popstate in the order in which they came, capturing or not, and the player must hear it before the router does. The second line sends
 * a stop that was kept on this device, and shuts the pages that offer until the portal has it.
 */
import './session-player/pop-state';
import './session-player/stop-panel';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { router } from 'Frontend/generated/routes.js';

// the list of signs may be asked in the place of any page, whose own bundle does not know of it
void import('./signs-kept/signs-kept');

createRoot(document.getElementById('outlet')!).render(createElement(RouterProvider, { router }));
