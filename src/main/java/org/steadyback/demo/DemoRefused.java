package org.steadyback.demo;

/** The demo clinic must not be where others could reach it: everybody knows its password. */
class DemoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoRefused(String host) {
        super("The demo clinic, whose password everybody knows, would be open to others at " + host + ".");
    }
}
