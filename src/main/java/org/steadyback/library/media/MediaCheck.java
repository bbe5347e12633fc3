package org.steadyback.library.media;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;

import org.springframework.util.StreamUtils;

import org.steadyback.library.media.Checked.Refused;

/**
 * Looks at a file by its content alone. A picture is decoded and made anew from its pixels, so nothing else that was in the
 * file gets through; a video is walked through box by box, and what is not picture or sound is blanked or refused.
 */
public final class MediaCheck {

    private final MediaLimits limits;

    public MediaCheck(MediaLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads the file once from start to end; memory does not grow with the size of a video.
     *
     * @param out gets what is to be kept, already while the file is looked at
     * @throws IOException if reading or writing fails, never because of what stands in the file
     */
    public Checked check(InputStream in, OutputStream out) throws IOException {
        return check(in, out, OutputStream.nullOutputStream());
    }

    /**
     * The same.
     *
     * @param small gets a picture once more as a small JPEG, for lists; of a video nothing
     */
    public Checked check(InputStream in, OutputStream out, OutputStream small) throws IOException {
        try {
            var head = in.readNBytes(MediaType.HEAD);
            var type = MediaType.of(head).orElseThrow(() -> new NotTaken(MediaType.refusal(head)));
            // the sender's stream is not ours to close
            var whole = new SequenceInputStream(new ByteArrayInputStream(head), StreamUtils.nonClosing(in));
            var most = type.isVideo() ? limits.video() : limits.picture();
            var watched = new WatchedStream(whole, most.toBytes());
            return switch (type) {
                case PNG, JPEG -> new PictureMaker(limits).make(type, watched.readAllBytes(), out, small);
                case MP4 -> new Mp4Check(limits).check(watched, out);
                case WEBM -> new WebmCheck(limits).check(watched, out);
            };
        } catch (NotTaken notTaken) {
            return new Refused(notTaken.refusal());
        } catch (EOFException _) {
            return new Refused(UploadRefusal.BROKEN);
        }
    }
}
