package org.steadyback.shell.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * An address at which nothing is: 404, without a session. Asked of what there is (routes, controllers, files), so that nothing has to
 * be listed twice.
 */
class KnownAddresses extends OncePerRequestFilter {

    private static final String FLOW_FILES = "/VAADIN/";

    private static final String API = "/api/";

    /** Made for somebody in their session: uploads and downloads. */
    private static final String FLOW_DYNAMIC = "/VAADIN/dynamic/";

    private final ObjectProvider<RequestMappingHandlerMapping> controllers;

    KnownAddresses(ObjectProvider<RequestMappingHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (known(request)) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith(API)) {
            EarlyRefusal.problem(
                    request, response, HttpServletResponse.SC_NOT_FOUND, "Not Found", DoorTexts::nothingAtThisAddress);
        } else {
            EarlyRefusal.page(
                    request,
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    DoorTexts::nothingHere,
                    DoorTexts::nothingHereSays);
        }
    }

    private boolean known(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        // nothing is pushed yet: an open end point would only be one more to defend
        if (FlowCall.PUSH.is(request)) {
            return false;
        }
        if (path.equals("/") || path.startsWith("/actuator/")) {
            return true;
        }
        if (path.startsWith(FLOW_FILES)) {
            return path.startsWith(FLOW_DYNAMIC) ? request.getSession(false) != null : file(path);
        }
        if (path.startsWith(API)) {
            return controller(request); // no file is looked for where none can be
        }
        return route(request, path) || file(path) || controller(request);
    }

    private static boolean route(HttpServletRequest request, String path) {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()));
        return RouteConfiguration.forRegistry(registry)
                .getRoute(path.substring(1))
                .isPresent();
    }

    private boolean controller(HttpServletRequest request) {
        var mapping = controllers.getIfAvailable();
        if (mapping == null) {
            return false;
        }
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return mapping.getHandler(request) != null;
        } catch (ServletException forAnotherMethod) {
            return true; // it answers for itself
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    private static boolean file(String path) {
        return !path.endsWith("/")
                && !path.contains("..")
                && (new ClassPathResource("META-INF/resources" + path).isReadable()
                        || new ClassPathResource("META-INF/VAADIN/webapp" + path).isReadable());
    }
}
