package whom.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// How large a picture is by itself, in pixels.
record PictureSize(int width, int height) {
    private static final Pattern ATTRIBUTES = Pattern
            .compile(
                    "(?is)<svg\\b(?=[^>]*\\swidth=[\"'](\\d+)(?:\\.\\d+)?(?:px)?[\"'])(?=[^>]*\\sheight=[\"'](\\d+)(?:\\.\\d+)?(?:px)?[\"'])");
    private static final Pattern VIEW_BOX = Pattern
            .compile("(?is)<svg\\b[^>]*\\sviewBox=[\"'][-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d+)(?:\\.\\d+)?[\\s,]+(\\d+)");
    private static final int WEBP_HEAD = 30;

    /// Of a picture within its address; nothing where it says none, or is none.
    static Optional<PictureSize> of(String dataUrl) {
        String head = dataUrl.strip();
        int comma = head.indexOf(',');
        if (comma < 0 || !head.toLowerCase(Locale.ROOT).startsWith("data:image/") || !head.substring(0, comma).endsWith(";base64")) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(head.substring(comma + 1));
            return (head.startsWith("data:image/svg")
                    ? drawn(new String(bytes, StandardCharsets.UTF_8))
                    : head.startsWith("data:image/webp") ? webp(bytes) : photographed(bytes))
                    .filter(size -> size.width() > 0 && size.height() > 0);
        } catch (IllegalArgumentException | IOException unreadable) {
            // A picture that nobody can read has no size of its own, whatever it is called.
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> photographed(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<PictureSize> drawn(String svg) {
        for (Pattern pattern : new Pattern[]{ATTRIBUTES, VIEW_BOX}) {
            Matcher found = pattern.matcher(svg);
            if (found.find()) {
                return Optional.of(new PictureSize(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
            }
        }
        return Optional.empty();
    }

    /// By https://developers.google.com/speed/webp/docs/riff_container: one of three kinds of frames after the head.
    private static Optional<PictureSize> webp(byte[] b) {
        if (b.length < WEBP_HEAD) {
            return Optional.empty();
        }
        return switch (new String(b, 12, 4, StandardCharsets.US_ASCII)) {
            case "VP8X" -> Optional.of(new PictureSize(1 + low(b, 24, 3), 1 + low(b, 27, 3)));
            case "VP8 " -> Optional.of(new PictureSize(low(b, 26, 2) & 0x3fff, low(b, 28, 2) & 0x3fff));
            case "VP8L" -> Optional.of(new PictureSize(1 + (low(b, 21, 2) & 0x3fff), 1 + ((low(b, 21, 4) >>> 14) & 0x3fff)));
            default -> Optional.empty();
        };
    }

    /// A number whose lowest byte comes first.
    private static int low(byte[] bytes, int at, int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number |= (bytes[at + i] & 0xff) << (8 * i);
        }
        return number;
    }
}
