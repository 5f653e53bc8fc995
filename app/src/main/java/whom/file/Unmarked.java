package whom.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// UTF-16 and UTF-32 that don't say so: zero bytes stand where ASCII would have none.
final class Unmarked {
    private static final List<Charset> WIDE = List.of(Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"), StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private Unmarked() {
    }

    /// The wide encoding in which a text with zero bytes makes sense, or null when it is none.
    static @Nullable Charset of(byte[] start) {
        Charset best = null;
        long most = 0;
        for (Charset charset : WIDE) {
            String text = new String(start, 0, start.length / 4 * 4, charset);
            long plain = text.chars().filter(c -> (c >= ' ' && c < 0x7f) || c == '\n' || c == '\r' || c == '\t').count();
            // The last character may be cut in two.
            boolean sense = text.chars().limit(Math.max(1, text.length() - 2))
                    .noneMatch(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\ufffd' || c == '\ufffe');
            if (sense && plain > most) {
                best = charset;
                most = plain;
            }
        }
        return best;
    }
}
