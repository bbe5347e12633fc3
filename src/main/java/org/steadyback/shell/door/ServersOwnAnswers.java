package org.steadyback.shell.door;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** What every answer says to the browser, also where the server refuses by itself, before any filter: an address that is none, say. */
class ServersOwnAnswers extends ValveBase {

    private final Map<String, String> headers;

    ServersOwnAnswers(Map<String, String> headers) {
        super(true);
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.forEach(response::setHeader);
        getNext().invoke(request, response);
    }
}
