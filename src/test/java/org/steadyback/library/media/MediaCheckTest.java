package org.steadyback.library.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

import org.steadyback.library.media.Checked.Refused;
import org.steadyback.library.media.Checked.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.steadyback.library.media.CraftedFiles.box;
import static org.steadyback.library.media.CraftedFiles.cluster;
import static org.steadyback.library.media.CraftedFiles.element;
import static org.steadyback.library.media.CraftedFiles.ftyp;
import static org.steadyback.library.media.CraftedFiles.joined;
import static org.steadyback.library.media.CraftedFiles.moov;
import static org.steadyback.library.media.CraftedFiles.mp4;
import static org.steadyback.library.media.CraftedFiles.photograph;
import static org.steadyback.library.media.CraftedFiles.png;
import static org.steadyback.library.media.CraftedFiles.pngHead;
import static org.steadyback.library.media.CraftedFiles.text;
import static org.steadyback.library.media.CraftedFiles.webm;
import static org.steadyback.library.media.CraftedFiles.webmHead;

class MediaCheckTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final byte[] ZIP =
            text("PK\3\4 a whole archive, which many a program looks for at the end of a file");

    private static final MediaLimits LIMITS = new MediaLimits(
            DataSize.ofMegabytes(8),
            DataSize.ofMegabytes(40),
            50_000_000,
            1600,
            Duration.ofMinutes(2),
            DataSize.ofGigabytes(4));

    private final MediaCheck check = new MediaCheck(LIMITS);
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @Test
    void makesAPictureAnewAndKeepsItsPixels() throws IOException {
        assertThat(taken(png(40, 30))).isEqualTo(new Taken(MediaType.PNG, 40, 30, null));
        assertThat(colour(2, 2)).isEqualTo(0xFFFF0000);
        assertThat(colour(37, 28)).isEqualTo(0xFF0000FF);
    }

    @Test
    void leavesOutWhateverElseStandsInAPng() throws IOException {
        var note = CraftedFiles.pngChunk("tEXt", text("Comment\0Room 4, Mrs Finch"));
        var file = joined(CraftedFiles.with(png(40, 30), note), ZIP);

        taken(file);

        assertThat(whatIsKept()).doesNotContain("Finch").doesNotContain("PK");
    }

    @ParameterizedTest
    @CsvSource({"1,40,30,red,blue", "3,40,30,blue,red", "6,30,40,red,blue", "8,30,40,blue,red"})
    void turnsAPhotographUprightAndForgetsWhereItWasTaken(
            int orientation, int width, int height, String first, String last) throws IOException {
        assertThat(taken(photograph(40, 30, orientation))).isEqualTo(new Taken(MediaType.JPEG, width, height, null));

        assertThat(isRed(colour(2, 2))).isEqualTo(first.equals("red"));
        assertThat(isRed(colour(width - 3, height - 3))).isEqualTo(last.equals("red"));
        assertThat(whatIsKept()).doesNotContain("Exif").doesNotContain("GPS");
    }

    @Test
    void makesALargePictureSmaller() throws IOException {
        assertThat(taken(png(5000, 2500))).isEqualTo(new Taken(MediaType.PNG, 1600, 800, null));
    }

    @Test
    void keepsAVideoByteForByteButForEmptySpace() throws IOException {
        var video = mp4();

        assertThat(taken(video)).isEqualTo(new Taken(MediaType.MP4, 320, 240, Duration.ofSeconds(2)));
        assertThat(kept.size()).isEqualTo(video.length);
        assertThat(whatIsKept()).doesNotContain("made by hand");
        assertThat(Arrays.copyOf(kept.toByteArray(), 400)).isEqualTo(Arrays.copyOf(video, 400));
    }

    @Test
    void blanksPlacesAndCommentsOfAVideoWhereTheyStand() throws IOException {
        var place = box("udta", box("\u00a9xyz", text("+51.5074-000.1278/")));
        var unknown = box("uuid", text("be7acfcb97a942e8" + "<x:xmpmeta>Mrs Finch</x:xmpmeta>"));
        var video = joined(ftyp(), moov(2, place), unknown, box("mdat", new byte[100]));

        taken(video);

        assertThat(kept.size()).isEqualTo(video.length);
        assertThat(whatIsKept())
                .doesNotContain("51.5074")
                .doesNotContain("Finch")
                .doesNotContain("udta");
    }

    @Test
    void takesWhatARecorderInABrowserWrites() throws IOException {
        assertThat(taken(webm())).isEqualTo(new Taken(MediaType.WEBM, 320, 240, Duration.ofSeconds(3)));
        assertThat(kept.toByteArray()).isEqualTo(webm());
    }

    @Test
    void blanksTheTagsOfAWebmWhereTheyStand() throws IOException {
        var tags = element("1254C367", text("TITLE Mrs Finch"));
        var video = joined(webmHead(tags), cluster(0));

        taken(video);

        assertThat(kept.size()).isEqualTo(video.length);
        assertThat(whatIsKept()).doesNotContain("Finch");
    }

    static Stream<Arguments> notTaken() {
        var half = Arrays.copyOf(mp4(), 200_000);
        return Stream.of(
                arguments("a page named .png", UploadRefusal.UNKNOWN_TYPE, text("<html><body>" + SCRIPT)),
                arguments("an SVG", UploadRefusal.UNKNOWN_TYPE, text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                arguments("a PDF", UploadRefusal.UNKNOWN_TYPE, text("%PDF-1.7\n/JS (app.alert(1))")),
                arguments("a zip", UploadRefusal.UNKNOWN_TYPE, ZIP),
                arguments(
                        "a GIF that is JavaScript, too",
                        UploadRefusal.UNKNOWN_TYPE,
                        text("GIF89a=1;alert(document.cookie)")),
                arguments("nothing", UploadRefusal.UNKNOWN_TYPE, new byte[0]),
                arguments("a PNG with a script behind it", UploadRefusal.SCRIPT, joined(png(40, 30), text(SCRIPT))),
                arguments(
                        "a PNG with a script in a comment",
                        UploadRefusal.SCRIPT,
                        CraftedFiles.with(png(40, 30), CraftedFiles.pngChunk("tEXt", text("c\0<ScRiPt>")))),
                arguments(
                        "a JPEG with a script behind it",
                        UploadRefusal.SCRIPT,
                        joined(photograph(9, 9, 1), text(SCRIPT))),
                arguments("30000 × 30000 pixels", UploadRefusal.TOO_MANY_PIXELS, pngHead(30_000, 30_000)),
                arguments(
                        "2³¹ pixels a side",
                        UploadRefusal.TOO_MANY_PIXELS,
                        pngHead(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                arguments("a PNG whose pixels are none", UploadRefusal.BROKEN, pngHead(30, 30)),
                arguments("half a PNG", UploadRefusal.BROKEN, Arrays.copyOf(png(300, 300), 200)),
                arguments("half a JPEG", UploadRefusal.BROKEN, Arrays.copyOf(photograph(99, 99, 1), 300)),
                arguments("half an MP4", UploadRefusal.BROKEN, half),
                arguments("an MP4 without content", UploadRefusal.BROKEN, joined(ftyp(), moov(2))),
                arguments("an MP4 without index", UploadRefusal.BROKEN, joined(ftyp(), box("mdat", new byte[9]))),
                arguments(
                        "an MP4 with a box of its own",
                        UploadRefusal.MORE_THAN_A_VIDEO,
                        joined(mp4(), box("evil", ZIP))),
                arguments("an MP4 with an archive behind it", UploadRefusal.MORE_THAN_A_VIDEO, joined(mp4(), ZIP)),
                arguments("an MP4 with a page in it", UploadRefusal.SCRIPT, joined(mp4(), box("free", text(SCRIPT)))),
                arguments(
                        "an MP4 that begins like a page",
                        UploadRefusal.UNKNOWN_CODEC,
                        joined(
                                box("ftyp", text("<a/>"), new byte[4], text("isom")),
                                moov(2),
                                box("mdat", new byte[9]))),
                arguments("another codec", UploadRefusal.UNKNOWN_CODEC, video(moov(2, "vide", "hvc1"))),
                arguments("sound alone", UploadRefusal.UNKNOWN_CODEC, video(moov(2, "soun", "mp4a"))),
                arguments("a track of data", UploadRefusal.MORE_THAN_A_VIDEO, video(moov(2, "meta", "mebx"))),
                arguments("a video in pieces", UploadRefusal.FRAGMENTED, video(moov(2, box("mvex", new byte[8])))),
                arguments(
                        "pieces whose index has no length",
                        UploadRefusal.FRAGMENTED,
                        joined(ftyp(), moov(0, box("mvex", new byte[8])), box("moof", new byte[8]))),
                arguments(
                        "pieces behind an index",
                        UploadRefusal.FRAGMENTED,
                        joined(ftyp(), moov(2), box("moof", new byte[8]))),
                arguments("a piece of a stream", UploadRefusal.FRAGMENTED, box("styp", text("msdh"), new byte[4])),
                arguments("a film of an iPhone", UploadRefusal.QUICKTIME, phone("qt  ", "qt  ")),
                arguments(
                        "an old QuickTime film",
                        UploadRefusal.QUICKTIME,
                        joined(box("wide"), box("mdat", new byte[50]))),
                arguments("a picture of an iPhone", UploadRefusal.HEIC, phone("heic", "mif1heic")),
                arguments("a picture of another phone", UploadRefusal.HEIC, phone("mif1", "mif1heix")),
                arguments("a picture sequence", UploadRefusal.HEIC, phone("msf1", "hevc")),
                arguments("an AVIF", UploadRefusal.AVIF, phone("avif", "mif1miaf")),
                arguments("an AVIF by its other names", UploadRefusal.AVIF, phone("mif1", "miafavifMA1B")),
                arguments("an hour", UploadRefusal.TOO_LONG, video(moov(3600))),
                arguments(
                        "a WebM with an attachment",
                        UploadRefusal.MORE_THAN_A_VIDEO,
                        webmWith(element("1941A469", ZIP))),
                arguments(
                        "a WebM in another codec",
                        UploadRefusal.UNKNOWN_CODEC,
                        joined(webmHead("V_MPEGH"), cluster(0))),
                arguments("a long WebM", UploadRefusal.TOO_LONG, joined(webm(), longAfter())),
                arguments("half a WebM", UploadRefusal.BROKEN, Arrays.copyOf(webm(), 2_000)),
                arguments(
                        "a film from a shop",
                        UploadRefusal.UNKNOWN_CODEC,
                        text("\u001aE\u00df\u00a3\u0087B\u0082\u0084film++")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notTaken")
    void refuses(String what, UploadRefusal refusal, byte[] file) throws IOException {
        assertThat(check(file)).as(what).isEqualTo(new Refused(refusal));
    }

    /** Bytes that look like another brand, anywhere but where brands stand, change nothing. */
    @Test
    void brandsAreReadWhereTheyStandOnly() throws IOException {
        var video = joined(ftyp(), moov(2), box("mdat", text("heicavifqt  mvexmoof")));

        assertThat(taken(video)).isEqualTo(new Taken(MediaType.MP4, 320, 240, Duration.ofSeconds(2)));
    }

    private static byte[] phone(String brand, String others) {
        return joined(box("ftyp", text(brand), new byte[4], text(others)), box("mdat", new byte[100]));
    }

    @Test
    void readsNoMoreThanAllowed() throws IOException {
        var file = joined(png(40, 30), new byte[9 * 1024 * 1024]);

        assertThat(check(file)).isEqualTo(new Refused(UploadRefusal.TOO_LARGE));
    }

    private static byte[] video(byte[] moov) {
        return joined(ftyp(), moov, box("mdat", new byte[100]));
    }

    private static byte[] webmWith(byte[] more) {
        return joined(webmHead(more), cluster(0));
    }

    private static byte[] longAfter() {
        return joined(CraftedFiles.bytes("1F43B675FF"), element("E7", new byte[] {2, 0, 0}));
    }

    private Checked check(byte[] file) throws IOException {
        return check.check(new ByteArrayInputStream(file), kept);
    }

    private Taken taken(byte[] file) throws IOException {
        assertThat(check(file)).isInstanceOf(Taken.class);
        kept.reset();
        return (Taken) check(file);
    }

    private String whatIsKept() {
        return kept.toString(StandardCharsets.ISO_8859_1);
    }

    private int colour(int x, int y) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(kept.toByteArray())).getRGB(x, y);
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 0xFF) > 200 && (colour & 0xFF) < 60;
    }
}
