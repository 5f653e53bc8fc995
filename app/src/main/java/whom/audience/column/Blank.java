package whom.audience.column;

import java.nio.charset.StandardCharsets;

/// Texts that count as missing: nothing, or white space alone.
final class Blank {
    private Blank() {
    }

    static boolean is(byte[] text, int from, int to) {
        return from == to || ((text[from] <= ' ') && new String(text, from, to - from, StandardCharsets.UTF_8).isBlank());
    }
}
