/*
 * The portal's entry, in the place of the one that Vaadin generates, for the sake of its first line: a window tells its listeners of
 * popstate in the order in which they came, capturing or not, and the player must hear it before the router does.
 */
import './session-player/pop-state';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { router } from 'Frontend/generated/routes.js';

createRoot(document.getElementById('outlet')!).render(createElement(RouterProvider, { router }));
