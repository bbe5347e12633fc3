package org.steadyback.shell.door;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The page for a fault that no page of the portal could answer. */
@Component
class LastAnswers implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView(
                status.is4xxClientError()
                        ? page(status, DoorTexts::nothingHere, DoorTexts::mayHaveMoved)
                        : page(status, DoorTexts::ourFault, DoorTexts::ourFaultSays));
    }

    private static View page(HttpStatus status, EarlyRefusal.Say title, EarlyRefusal.Say sentence) {
        return (_, request, response) ->
                EarlyRefusal.page(request, response, status.value(), title, sentence, DoorTexts::firstPage);
    }
}
