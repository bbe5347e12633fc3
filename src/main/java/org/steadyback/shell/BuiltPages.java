package org.steadyback.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Without the built client every page would stay white and still be answered as if all were well; then rather no portal. While it is
 * developed, Vaadin's development server builds the client when a page is asked for.
 */
@Component
class BuiltPages {

    private static final String FOLDER = "classpath:META-INF/VAADIN/";
    private static final String DEVELOPMENT_SERVER = "com.vaadin.base.devserver.DevModeHandlerManagerImpl";

    BuiltPages(Environment environment, ResourceLoader files) throws IOException {
        boolean asked = environment.getProperty("vaadin.productionMode", Boolean.class, false)
                || environment.getProperty("vaadin.production-mode", Boolean.class, false);
        require(
                asked || saysProduction(files.getResource(FOLDER + "config/flow-build-info.json")),
                ClassUtils.isPresent(DEVELOPMENT_SERVER, BuiltPages.class.getClassLoader()),
                files.getResource(FOLDER + "webapp/index.html").isReadable());
    }

    /**
     * @param production whether pages are served as built
     * @param developed whether they could be built when asked for
     */
    static void require(boolean production, boolean developed, boolean built) {
        if ((production || !developed) && !built) {
            throw new PagesMissing();
        }
    }

    private static boolean saysProduction(Resource info) throws IOException {
        return info.isReadable()
                && info.getContentAsString(StandardCharsets.UTF_8)
                        .replaceAll("\\s", "")
                        .contains("\"productionMode\":true");
    }
}
