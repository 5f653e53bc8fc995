package whom.export;

import java.io.IOException;
import java.util.List;

/// Where sorted people go: files, or the first rows of a preview.
interface Outlet {
    /// @param person id of the person whose row it is
    void written(long person, List<String> cells) throws IOException;

    void suppressed(String identity, String reason) throws IOException;

    /// @param person the person's key
    /// @param value  what stands where the identity should be, as stored
    void rejected(String person, String value, String reason) throws IOException;
}
