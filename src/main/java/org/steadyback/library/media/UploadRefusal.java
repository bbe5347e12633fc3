package org.steadyback.library.media;

/** Why an upload is not taken, in one sentence for whoever sent it. */
public enum UploadRefusal {
    UNKNOWN_TYPE(
            "This file is not a picture or video that can be shown here. Please choose a PNG or JPEG, an MP4 or a WebM."),
    SCRIPT("This file carries a script, so it is not taken."),
    TOO_LARGE("This file is too large."),
    TOO_MANY_PIXELS("This picture is too large. Please save it with fewer pixels first."),
    BROKEN("This file is broken or not complete, so it cannot be shown."),
    MORE_THAN_A_VIDEO("This video holds more than picture and sound. Please save it anew as a plain MP4."),
    UNKNOWN_CODEC("This kind of video does not play everywhere. Please save it as MP4 with H.264, or as WebM;"
            + " on a phone, choose the camera's most compatible format."),
    TOO_LONG("This video is too long. A short one shows an exercise best."),
    QUICKTIME("This is a MOV video, as iPhones record it, and not every device plays it."
            + " On the phone open it in a video app, export it as MP4 (H.264), and choose that file."),
    HEIC(
            "This is a HEIC picture, as iPhones take it, and most browsers do not show it. On the phone choose Settings, Camera,"
                    + " Formats, “Most Compatible” and take it again, or share it as a JPEG."),
    AVIF("This is an AVIF picture, which cannot be read here."
            + " Please save it as JPEG or PNG; on a phone a screenshot of it will do."),
    FRAGMENTED("This MP4 was written in pieces, as for streaming (“fragmented”), so it cannot be looked through here."
            + " On the phone open it in the gallery, save a trimmed copy, and choose that."),
    NO_ROOM("The room kept for your clinic's pictures and videos is full. Please ask your manager.");

    private final String sentence;

    UploadRefusal(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
