package whom.audience.column;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/// What stands in a folder of columns.
///
/// @param store     whose data it is
/// @param revision  when
/// @param state     which of the states that this revision has had, see [whom.store.Store#state]
/// @param lastEvent the highest id of an event that is in there
/// @param files     by what they hold
record Contents(String store, long revision, String state, int people, long lastEvent, Map<String, Filed> files) {
    /// Raised whenever files of before must not be read any more.
    private static final int VERSION = 3;

    Contents {
        files = Map.copyOf(files);
    }

    /// One file.
    ///
    /// @param shape of what kind it is; one of another shape serves for nothing
    /// @param sum   CRC-32C of all that is in it
    record Filed(String name, long length, String shape, long sum) {}

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(VERSION);
        out.writeUTF(store);
        out.writeLong(revision);
        out.writeUTF(state);
        out.writeInt(people);
        out.writeLong(lastEvent);
        out.writeInt(files.size());
        for (Map.Entry<String, Filed> file : new TreeMap<>(files).entrySet()) {
            out.writeUTF(file.getKey());
            out.writeUTF(file.getValue().name());
            out.writeLong(file.getValue().length());
            out.writeUTF(file.getValue().shape());
            out.writeLong(file.getValue().sum());
        }
        out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    /// @throws IOException when they are cut off, changed, or of another version
    static Contents read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != VERSION) {
            throw new IOException("another version");
        }
        String store = in.readUTF();
        long revision = in.readLong();
        String state = in.readUTF();
        int people = in.readInt();
        long lastEvent = in.readLong();
        Map<String, Filed> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.put(in.readUTF(), new Filed(in.readUTF(), in.readLong(), in.readUTF(), in.readLong()));
        }
        if (in.readLong() != sum(bytes, bytes.length - Long.BYTES)) {
            throw new IOException("broken");
        }
        return new Contents(store, revision, state, people, lastEvent, files);
    }

    private static long sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
