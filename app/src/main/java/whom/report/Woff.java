package whom.report;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A font in the Web Open Font Format 1.0, whose tables are packed one by one, unpacked as the OpenType font that it was.
final class Woff {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {
    }

    /// The font as `.ttf`.
    ///
    /// @throws IOException when it is no such font
    static byte[] unpacked(byte[] woff) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(woff);
        if (in.getInt(0) != 0x774F4646) {
            throw new IOException("is no font in the WOFF format");
        }
        int tables = in.getShort(12);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int power = Integer.highestOneBit(tables);
        out.writeInt(in.getInt(4));
        out.writeShort(tables);
        out.writeShort(power * 16);
        out.writeShort(Integer.numberOfTrailingZeros(power));
        out.writeShort((tables - power) * 16);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int start = 12 + tables * 16;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + i * ENTRY;
            byte[] table = table(woff, in.getInt(entry + 4), in.getInt(entry + 8), in.getInt(entry + 12));
            out.writeInt(in.getInt(entry));
            out.writeInt(in.getInt(entry + 16));
            out.writeInt(start + content.size());
            out.writeInt(table.length);
            content.write(table);
            content.write(new byte[-table.length & 3]);
        }
        content.writeTo(out);
        return bytes.toByteArray();
    }

    private static byte[] table(byte[] woff, int offset, int packed, int length) throws IOException {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, offset, table, 0, length);
            return table;
        }
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(woff, offset, packed);
            if (inflater.inflate(table) != length) {
                throw new IOException("a table of the font is shorter than it says");
            }
            return table;
        } catch (DataFormatException broken) {
            throw new IOException("a table of the font cannot be unpacked", broken);
        }
    }
}
