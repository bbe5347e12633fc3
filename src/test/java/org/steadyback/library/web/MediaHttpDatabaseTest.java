package org.steadyback.library.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.steadyback.kernel.AccountId;
import org.steadyback.library.Media;
import org.steadyback.library.ShownMedia;
import org.steadyback.library.Upload;
import org.steadyback.library.media.CraftedFiles;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What browsers and players are answered that ask for a picture or for pieces of a video. */
@PortalTest
class MediaHttpDatabaseTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic otherClinic;

    @Autowired
    Media media;

    private final byte[] video = CraftedFiles.mp4();
    private ShownMedia shown = new ShownMedia(new org.steadyback.library.MediaId(UUID.randomUUID()), true, "", 0, 0);
    private MockHttpSession anna = new MockHttpSession();

    @BeforeEach
    void upload() {
        var physio = clinic.physio("Anna");
        anna = signedIn(physio);
        shown = kept(physio, video);
    }

    /** A photograph of some hundred kilobytes is a few in a list. */
    @Test
    void sendsAPictureSmallForLists() throws IOException {
        var ben = clinic.physio("Ben");
        var picture = kept(ben, CraftedFiles.png(800, 600));
        var request = http.get().uri("/" + picture.smallAddress()).session(signedIn(ben));
        var answer = request.exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("Cache-Control", "max-age=86400, private")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        var small = ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        assertThat(small.getWidth()).isEqualTo(240);
        assertThat(small.getHeight()).isEqualTo(180);
        var tag = java.util.Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
        assertThat(request.header("If-None-Match", tag)).hasStatus(304);
        var stranger = signedIn(otherClinic.physio("Ola"));
        assertThat(http.get().uri("/" + picture.smallAddress()).session(stranger))
                .hasStatus(404);
        assertThat(http.get().uri("/" + picture.smallAddress())).hasStatus(302);
    }

    private ShownMedia kept(AccountId physio, byte[] file) {
        return clinic.as(physio, () -> {
            try {
                return ((Upload.Kept) media.take(new ByteArrayInputStream(file))).media();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    @Test
    void sendsTheWholeWithEverythingThatKeepsItHarmless() {
        var answer = http.get().uri("/" + shown.address()).session(anna).exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("video/mp4")
                .hasHeader("Content-Length", String.valueOf(video.length))
                .hasHeader("Accept-Ranges", "bytes")
                .hasHeader("ETag", tag())
                .hasHeader("Cache-Control", "max-age=86400, private")
                .hasHeader("Content-Disposition", "inline")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(answer.getResponse().getContentAsByteArray()).hasSize(video.length);
    }

    @Test
    void sendsAPiece() {
        var answer = http.get()
                .uri("/media/" + shown.id())
                .session(anna)
                .header("Range", "bytes=4-11")
                .exchange();

        assertThat(answer)
                .hasStatus(206)
                .hasHeader("Content-Range", "bytes 4-11/" + video.length)
                .hasHeader("Content-Length", "8")
                .bodyText()
                .isEqualTo("ftypisom");
    }

    @Test
    void sendsThePieceOnlyOfWhatHasNotChanged() {
        var same = http.get()
                .uri("/media/" + shown.id())
                .session(anna)
                .header("Range", "bytes=0-3")
                .header("If-Range", tag());
        var other = http.get()
                .uri("/media/" + shown.id())
                .session(anna)
                .header("Range", "bytes=0-3")
                .header("If-Range", "\"another\"");

        assertThat(same).hasStatus(206);
        assertThat(other).hasStatusOk().hasHeader("Content-Length", String.valueOf(video.length));
    }

    @Test
    void saysSoWhenAPieceIsBehindTheEnd() {
        assertThat(http.get().uri("/media/" + shown.id()).session(anna).header("Range", "bytes=999999999-"))
                .hasStatus(416)
                .hasHeader("Content-Range", "bytes */" + video.length);
    }

    @Test
    void sendsNothingAgainThatIsKnown() {
        assertThat(http.get().uri("/media/" + shown.id()).session(anna).header("If-None-Match", tag()))
                .hasStatus(304);
        assertThat(http.get().uri("/media/" + shown.id()).session(anna).header("If-None-Match", "\"x\", W/" + tag()))
                .hasStatus(304);
    }

    @Test
    void answersHeadWithoutABody() {
        var answer = http.head().uri("/media/" + shown.id()).session(anna).exchange();

        assertThat(answer).hasStatusOk().hasHeader("Content-Length", String.valueOf(video.length));
        assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void isNotThereForAnybodyElse() {
        var pat = clinic.patient(clinic.physio("Ben"), "Pat");

        assertThat(as(signedIn(otherClinic.physio("Fay")))).hasStatus(404);
        assertThat(as(signedIn(pat.account()))).hasStatus(404);
        assertThat(as(signedIn(clinic.manager()))).hasStatus(404);
        assertThat(http.get().uri("/media/" + shown.id())).hasStatus(302).hasRedirectedUrl("/login");
        assertThat(http.get().uri("/media/" + UUID.randomUUID()).session(anna)).hasStatus(404);
        assertThat(http.get().uri("/media/..%2fetc").session(anna)).hasStatus(400);
        assertThat(http.get().uri("/media/nonsense").session(anna)).hasStatus(404);
    }

    private MockMvcTester.MockMvcRequestBuilder as(MockHttpSession session) {
        return http.get().uri("/" + shown.address()).session(session);
    }

    private String tag() {
        return "\"" + shown.version() + "\"";
    }

    private MockHttpSession signedIn(AccountId account) {
        var who = clinic.as(account, () -> SecurityContextHolder.getContext().getAuthentication());
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(who));
        return session;
    }
}
