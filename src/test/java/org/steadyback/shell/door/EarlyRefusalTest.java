package org.steadyback.shell.door;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.text.Language;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused early is said in the reader's language, which only the browser may know as yet. */
class EarlyRefusalTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void withoutAnyWordOfALanguageItIsEnglish() throws IOException {
        assertThat(page()).contains("<html lang=\"en\" dir=\"ltr\">", "<h1>There is nothing at this address</h1>");
    }

    @Test
    void itIsTheBrowsersLanguageUntilTheReadersIsKnown() throws IOException {
        request.addHeader("Accept-Language", "es-AR,es;q=0.9,en;q=0.5");

        assertThat(page()).contains("<html lang=\"es\" dir=\"ltr\">", "<h1>No hay nada en esta dirección</h1>");
        var other = new MockHttpServletResponse();
        Reading.in(Language.ENGLISH, () -> {
            EarlyRefusal.page(request, other, 404, DoorTexts::nothingHere, DoorTexts::nothingHereSays);
            return true;
        });
        assertThat(other.getContentAsString()).contains("<html lang=\"en\"", "To the start page");
    }

    @Test
    void aProblemIsJsonWhateverItsSentence() throws IOException {
        EarlyRefusal.problem(request, response, 401, "Unauthorized", _ -> "A \"quoted\" \\ word");

        var problem = JsonMapper.shared().readTree(response.getContentAsString());
        assertThat(problem.get("detail").asString()).isEqualTo("A \"quoted\" \\ word");
        assertThat(problem.get("status").asInt()).isEqualTo(401);
    }

    @Test
    void aFaultThatNoPageCouldAnswerHasAPage() throws Exception {
        request.addHeader("Accept-Language", "es");
        var answer = new LastAnswers().resolveErrorView(request, HttpStatus.INTERNAL_SERVER_ERROR, Map.of());

        Objects.requireNonNull(answer.getView()).render(Map.of(), request, response);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString()).contains("lang=\"es\"", "Algo falló por nuestra parte");
    }

    private String page() throws IOException {
        EarlyRefusal.page(request, response, 404, DoorTexts::nothingHere, DoorTexts::nothingHereSays);
        return response.getContentAsString();
    }
}
