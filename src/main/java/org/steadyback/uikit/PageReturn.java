package org.steadyback.uikit;

import com.vaadin.flow.component.Component;

/**
 * A page that was left open is looked at again: after another tab, another page of the device, or a call. Meanwhile another tab or
 * device may have said something.
 */
public final class PageReturn {

    private static final String EVENT = "came-back";

    /** A tab that comes to the front tells twice, by its visibility and by the focus: the second within a second is the same. */
    private static final String TELL = """
            let told = performance.now();
            const back = () => {
              if (!this.isConnected) {
                document.removeEventListener('visibilitychange', back);
                window.removeEventListener('focus', back);
              } else if (document.visibilityState === 'visible' && performance.now() - told > 1000) {
                told = performance.now();
                this.dispatchEvent(new CustomEvent('came-back'));
              }
            };
            document.addEventListener('visibilitychange', back);
            window.addEventListener('focus', back);""";

    private PageReturn() {}

    /** From now on, each time that the page is looked at again. */
    public static void to(Component page, Runnable then) {
        page.getElement().addEventListener(EVENT, _ -> then.run());
        page.addAttachListener(_ -> page.getElement().executeJs(TELL));
    }
}
