package org.steadyback.library.ui;

import java.io.IOException;
import java.io.InputStream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;

import org.steadyback.library.ShownMedia;
import org.steadyback.library.media.MediaLimits;
import org.steadyback.library.media.UploadRefusal;
import org.steadyback.uikit.ClinicPicture;

/** The picture or video of an exercise: sent, looked at, taken away again. It is stored as soon as it is sent. */
class MediaField extends Composite<Div> {

    private final Upload upload;
    private final Div shown = new Div();
    private final Paragraph fault = new Paragraph();
    private final Button remove = new Button("Take it away", _ -> show(null));
    private @Nullable ShownMedia media;

    /** Takes in what is sent; asked off the screen's own thread. */
    interface Taker {
        org.steadyback.library.Upload take(InputStream file) throws IOException;
    }

    MediaField(Taker taker, MediaLimits limits) {
        upload = new Upload(handler(taker, limits));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) limits.video().toBytes());
        // every kind of picture and video: what is not taken is told with its reason by MediaCheck, which looks into it
        upload.setAcceptedFileTypes("image/*", "video/*", ".heic", ".heif", ".avif", ".mov");
        upload.setI18n(rejections());
        upload.setUploadButton(new Button("Choose a picture or video"));
        upload.setDropAllowed(true);
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage() + " " + limitsInWords(limits)));
        fault.addClassName("field-error");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        var says = new Paragraph(limitsInWords(limits));
        says.addClassName("quiet");
        shown.addClassName("media-shown");
        getContent().addClassName("form-part");
        getContent().add(upload, says, fault, shown, remove);
        show(null);
    }

    void show(@Nullable ShownMedia picture) {
        media = picture;
        shown.removeAll();
        if (picture != null) {
            shown.add(new ClinicPicture(picture.address(), picture.video(), "As it will be shown"));
        }
        shown.setVisible(picture != null);
        remove.setVisible(picture != null);
    }

    @Nullable
    ShownMedia media() {
        return media;
    }

    private UploadHandler handler(Taker taker, MediaLimits limits) {
        return event -> {
            var answer = taker.take(event.getInputStream());
            // read to its end, or the browser is told of a broken line and not of the reason
            skip(event.getInputStream(), limits.video().toBytes());
            tell(event, answer);
        };
    }

    private void tell(UploadEvent event, org.steadyback.library.Upload answer) {
        var _ = event.getUI().access(() -> {
            upload.clearFileList();
            switch (answer) {
                case org.steadyback.library.Upload.Kept(var kept) -> {
                    fault.setVisible(false);
                    show(kept);
                }
                case org.steadyback.library.Upload.Refused(var reason) -> refuse(reason.sentence());
            }
        });
    }

    /** What the browser sees by itself: the size, and whether it is a picture or video at all. */
    private static UploadI18N rejections() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(UploadRefusal.TOO_LARGE.sentence())
                        .setIncorrectFileType("This file is no picture or video.")
                        .setTooManyFiles("Please choose one file."));
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }

    private static void skip(InputStream in, long most) throws IOException {
        var some = new byte[64 * 1024];
        long skipped = 0;
        for (int got = in.read(some); got >= 0 && skipped < most; got = in.read(some)) {
            skipped += got;
        }
    }

    private static String limitsInWords(MediaLimits limits) {
        return "PNG or JPEG up to %s MB, MP4 or WebM up to %s MB and %s seconds."
                .formatted(
                        limits.picture().toMegabytes(),
                        limits.video().toMegabytes(),
                        limits.length().toSeconds());
    }
}
