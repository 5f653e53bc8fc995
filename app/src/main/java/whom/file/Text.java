package whom.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;
import whom.text.Place;

/// A part that is text, and the encoding it is in.
///
/// @param mark    how many bytes say which encoding it is, before the text
/// @param certain whether the encoding is known and not guessed
record Text(Part part, Charset charset, int mark, boolean certain) {
    static final int LOOK = 1 << 16;

    /// Reads the part once from its first byte to its last, unless it says which encoding it is in.
    ///
    /// @throws Refusal when it is no text, or damaged UTF-8
    static Text of(Part part) throws Refusal {
        try {
            byte[] start = start(part);
            String foreign = Foreign.message(start, part.name());
            if (foreign != null) {
                throw part.refusal(foreign);
            }
            Mark mark = Mark.of(start);
            Text text = mark != null ? new Text(part, mark.charset(), mark.length(), true) : unmarked(part, start);
            text.refuseJunk();
            return text;
        } catch (IOException e) {
            throw Failure.of(part, e);
        }
    }

    private static Text unmarked(Part part, byte[] start) throws IOException, Refusal {
        Utf8Check check;
        try (Bytes bytes = Bytes.of(part)) {
            check = Utf8Check.of(bytes);
        }
        if (check.zero() >= 0) {
            Charset wide = Unmarked.of(start);
            if (wide == null || check.zero() >= start.length) {
                throw noText(part);
            }
            return new Text(part, wide, 0, false);
        }
        if (check.isUtf8()) {
            return new Text(part, StandardCharsets.UTF_8, 0, true);
        }
        if (check.isDamagedUtf8()) {
            throw part.refusal(new Place(lineOf(part, check.first()), 1), "holds " + check.mistakes()
                    + (check.mistakes() == 1 ? " byte that is" : " bytes that are") + " not UTF-8, though the rest of the file is; mend "
                    + "the line, or save the file as CSV (UTF-8) again");
        }
        try (Bytes bytes = Bytes.of(part)) {
            return new Text(part, Guess.of(bytes), 0, false);
        }
    }

    private static int lineOf(Part part, long at) throws IOException {
        try (Bytes bytes = Bytes.of(part)) {
            int line = 1;
            for (long i = 0; i < at; i++) {
                line += bytes.read() == '\n' ? 1 : 0;
            }
            return line;
        }
    }

    private static byte[] start(Part part) throws IOException {
        try (Bytes bytes = Bytes.of(part)) {
            return bytes.readNBytes(LOOK);
        }
    }

    /// Binary files that happen to have no zero byte are told by their control characters.
    private void refuseJunk() throws IOException, Refusal {
        String start = look();
        long controls = start.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1a).count();
        if (start.indexOf('\0') >= 0 || controls * 50 > start.length()) {
            throw noText(part);
        }
    }

    private static Refusal noText(Part part) {
        return part.refusal("is not a text file; save it as CSV (UTF-8)");
    }

    TableForm.Encoded encoded() {
        return new TableForm.Encoded(charset.name(), certain);
    }

    /// The beginning of the text, and whether it is [#LOOK] characters long or all there is.
    String look() throws IOException {
        try (Bytes bytes = Bytes.of(part); BufferedReader reader = reader(bytes)) {
            char[] start = new char[LOOK];
            int length = 0;
            int n;
            while (length < LOOK && (n = reader.read(start, length, LOOK - length)) > 0) {
                length += n;
            }
            return new String(start, 0, length);
        }
    }

    /// A reader that has passed the mark; a byte that the encoding does not know is an error, never a question mark.
    BufferedReader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)), LOOK);
    }

    /// What the first bytes of a text say about its encoding.
    private record Mark(Charset charset, int length) {
        private static @Nullable Mark of(byte[] start) {
            if (begins(start, 0xff, 0xfe, 0, 0)) {
                return new Mark(Charset.forName("UTF-32LE"), 4);
            }
            if (begins(start, 0, 0, 0xfe, 0xff)) {
                return new Mark(Charset.forName("UTF-32BE"), 4);
            }
            if (begins(start, 0xef, 0xbb, 0xbf)) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (begins(start, 0xff, 0xfe)) {
                return new Mark(StandardCharsets.UTF_16LE, 2);
            }
            return begins(start, 0xfe, 0xff) ? new Mark(StandardCharsets.UTF_16BE, 2) : null;
        }

        private static boolean begins(byte[] start, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= start.length || (start[i] & 0xff) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
