package whom.export;

import java.io.IOException;
import java.util.List;
import whom.profile.Person;
import whom.text.Refusal;

/// Where sorted people go: files, or the first rows of a preview.
interface Outlet {
    /// @param group of the split; empty without one
    /// @param row   mark of the whole row
    /// @param identity mark of the address
    record Row(Person person, String group, List<String> cells, long row, long identity) {}

    /// @throws Refusal when the vendor takes no more people than were written
    void written(Row row) throws IOException, Refusal;

    void suppressed(String identity, String reason) throws IOException;

    /// @param person the person's key
    /// @param value  what stands where the identity should be, as stored
    void rejected(String person, String value, String reason) throws IOException;

    /// The receiver has the person and shall take them out.
    void removed(long person, String identity, String reason) throws IOException;
}
