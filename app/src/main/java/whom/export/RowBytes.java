package whom.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of one row while it is put together; used again for every row, so that a million of them make no garbage.
final class RowBytes {
    private final Charset encoding;
    private final boolean utf8;
    private byte[] bytes = new byte[1 << 12];
    private int length;

    RowBytes(Charset encoding) {
        this.encoding = encoding;
        this.utf8 = encoding.equals(StandardCharsets.UTF_8);
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /// Half a pair of surrogates becomes a question mark, as everywhere in Java.
    void add(String text) {
        if (utf8) {
            addUtf8(text);
        } else {
            byte[] encoded = text.getBytes(encoding);
            room(encoded.length);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        }
    }

    void add(char c) {
        if (utf8 && c < 0x80) {
            room(1);
            bytes[length++] = (byte) c;
        } else {
            add(String.valueOf(c));
        }
    }

    private void addUtf8(String text) {
        int chars = text.length();
        room(chars * 3);
        byte[] into = bytes;
        int at = length;
        for (int i = 0; i < chars; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                into[at++] = (byte) c;
            } else if (c < 0x800) {
                into[at++] = (byte) (0xC0 | c >> 6);
                into[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c) && i + 1 < chars && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                into[at++] = (byte) (0xF0 | point >> 18);
                into[at++] = (byte) (0x80 | (point >> 12 & 0x3F));
                into[at++] = (byte) (0x80 | (point >> 6 & 0x3F));
                into[at++] = (byte) (0x80 | (point & 0x3F));
            } else if (Character.isSurrogate(c)) {
                into[at++] = '?';
            } else {
                into[at++] = (byte) (0xE0 | c >> 12);
                into[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
                into[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        length = at;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
