// The portal's typeface, made for readers with weak sight, served by the portal itself.
import '@fontsource-variable/atkinson-hyperlegible-next';
