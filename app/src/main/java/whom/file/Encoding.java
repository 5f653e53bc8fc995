package whom.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/// How a text file says which encoding it is in: by its byte order mark, else it is UTF-8.
enum Encoding {
    UTF_32_LE("UTF-32LE", "fffe0000"), UTF_32_BE("UTF-32BE", "0000feff"), UTF_8("UTF-8", "efbbbf"), UTF_16_LE("UTF-16LE",
            "fffe"), UTF_16_BE(
                    "UTF-16BE", "feff");

    private static final int LONGEST = 4;

    private final String charset;
    /// In hexadecimal.
    private final String mark;

    Encoding(String charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /// A reader that has passed the mark; a byte that the encoding does not know is an error, never a question mark.
    ///
    /// @param in supports marking
    static BufferedReader reader(InputStream in, int buffer) throws IOException {
        in.mark(LONGEST);
        byte[] start = in.readNBytes(LONGEST);
        in.reset();
        Encoding encoding = of(start);
        if (encoding.marks(start)) {
            in.skipNBytes(encoding.mark.length() / 2);
        }
        return new BufferedReader(
                new InputStreamReader(in, Charset.forName(encoding.charset).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)),
                buffer);
    }

    private static Encoding of(byte[] start) {
        for (Encoding encoding : values()) {
            if (encoding.marks(start)) {
                return encoding;
            }
        }
        return UTF_8;
    }

    private boolean marks(byte[] start) {
        return HexFormat.of().formatHex(start).startsWith(mark);
    }
}
