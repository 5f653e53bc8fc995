package whom.export;

import java.io.IOException;
import java.util.List;
import whom.profile.Person;
import whom.text.Refusal;

/// Where sorted people go: files, or the first rows of a preview.
interface Outlet {
    /// @throws Refusal when the vendor takes no more people than were written
    void written(Person person, List<String> cells) throws IOException, Refusal;

    void suppressed(String identity, String reason) throws IOException;

    /// @param person the person's key
    /// @param value  what stands where the identity should be, as stored
    void rejected(String person, String value, String reason) throws IOException;
}
