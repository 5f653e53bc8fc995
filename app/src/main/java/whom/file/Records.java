package whom.file;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// All the records of a part as they stand there: titles, header, rows, empty lines and remarks.
interface Records extends Closeable {
    @Nullable
    TableRow next() throws Refusal;

    /// In the unit of [#size()].
    long read();

    /// 0 when not known.
    long size();
}
