package org.steadyback.library.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import org.steadyback.library.ExercisePictures;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What browsers are told about the pictures. */
@PortalTest
class FigureControllerDatabaseTest {

    @Autowired
    ExercisePictures pictures;

    MockMvc web;

    @BeforeEach
    void listen() {
        web = MockMvcBuilders.standaloneSetup(new FigureController(pictures)).build();
    }

    @Test
    void theAddressGivenToPagesIsKeptForEver() throws Exception {
        var address = pictures.address("bridge").orElseThrow();

        assertThat(address).matches("figures/bridge\\.svg\\?v=[0-9a-f]{12}");
        web.perform(get("/" + address))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"));
    }

    @Test
    void withoutAVersionItIsKeptForADayAndComparedAfterwards() throws Exception {
        var tag = Objects.requireNonNull(web.perform(get("/figures/bridge-still.svg"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=86400, public"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));

        web.perform(get("/figures/bridge-still.svg").header("If-None-Match", tag))
                .andExpect(status().isNotModified());
    }

    @Test
    void movingAndStillAreTwoPictures() throws Exception {
        assertThat(body("/figures/bridge.svg")).contains("<animate").contains("<title>Bridge</title>");
        assertThat(body("/figures/bridge-still.svg")).doesNotContain("<animate").contains("<title>Bridge</title>");
    }

    @Test
    void isSentSmallToWhoCanUnpackIt() throws Exception {
        var answer = web.perform(get("/figures/bridge.svg").header("Accept-Encoding", "gzip, br"))
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andExpect(header().string("Vary", "Accept-Encoding"))
                .andReturn()
                .getResponse();
        var unzipped = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray())).readAllBytes();

        assertThat(new String(unzipped, StandardCharsets.UTF_8)).isEqualTo(body("/figures/bridge.svg"));
        assertThat(answer.getContentAsByteArray()).hasSizeLessThan(12 * 1024);
    }

    @Test
    void answersHead() throws Exception {
        web.perform(head("/figures/bridge.svg")).andExpect(status().isOk()).andExpect(header().exists("ETag"));
    }

    @Test
    void aVersionThatNeverWasIsAnsweredWithTheNewestButNotForEver() throws Exception {
        for (var version : new String[] {"0123456789ab", "1", "'; DROP TABLE exercise; --"}) {
            web.perform(get("/figures/bridge.svg").param("v", version))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=86400, public"));
        }
    }

    @Test
    void anUnknownPictureIsNotFound() throws Exception {
        web.perform(get("/figures/no-such-exercise.svg")).andExpect(status().isNotFound());
        web.perform(get("/figures/no-such-exercise-still.svg?v=1")).andExpect(status().isNotFound());
        web.perform(get("/figures/bridge-still-still.svg")).andExpect(status().isNotFound());
    }

    private String body(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsString();
    }
}
